create table synonym (
    id uuid primary key,
    version bigint not null,
    terms varchar(4000) not null,
    lang varchar(2) not null,
    kind varchar(20) not null,
    targets varchar(4000) not null,
    changed_at timestamp with time zone not null
);
