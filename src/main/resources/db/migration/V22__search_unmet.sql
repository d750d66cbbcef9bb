create table unmet_search (
    id uuid primary key,
    version bigint not null,
    digest varchar(64) not null unique,
    words varchar(200),
    searches integer not null,
    reports integer not null,
    first_at timestamp with time zone not null,
    last_at timestamp with time zone not null
);

create index unmet_search_first_at on unmet_search (first_at);
