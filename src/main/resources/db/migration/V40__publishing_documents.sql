create table document (
    id uuid primary key,
    revision bigint not null,
    kind varchar(20) not null,
    code varchar(80) not null,
    current_version integer not null,
    checked_on date not null,
    checked_by_fi varchar(200) not null,
    checked_by_sv varchar(200),
    checked_by_en varchar(200),
    review_due date not null,
    constraint document_kind_code unique (kind, code)
);

create table document_version (
    id uuid primary key,
    document_id uuid not null references document (id),
    number integer not null,
    body varchar(1000000) not null,
    published_at timestamp with time zone not null,
    published_by varchar(100) not null,
    reason varchar(1000) not null,
    constraint document_version_number unique (document_id, number)
);
