create table fact (
    id uuid primary key,
    version bigint not null,
    fact_key varchar(60) not null unique,
    place integer not null,
    body varchar(100000) not null
);
