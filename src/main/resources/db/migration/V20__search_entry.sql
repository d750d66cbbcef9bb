create table search_entry (
    id uuid primary key,
    version bigint not null,
    kind varchar(20) not null,
    code varchar(80) not null,
    head varchar(100000) not null,
    text_fi varchar(1000000) not null,
    text_sv varchar(1000000),
    text_en varchar(1000000),
    changed_at timestamp with time zone not null
);

create index search_entry_subject on search_entry (kind, code);
create index search_entry_changed on search_entry (changed_at);
