-- Lists of the sender's own form. What was sent rests in exchange_item, and here stands how it is to be read while somebody
-- says so and while its run goes on; of each form of headings the last reading is remembered for the next file.
create table exchange_sheet (
    id uuid primary key,
    version bigint not null,
    upload_id uuid not null,
    file_name varchar(200) not null,
    table_name varchar(100) not null,
    heading_line integer not null,
    row_count integer not null,
    columns_found varchar(1000000) not null,
    mapping varchar(1000000) not null,
    repeated varchar(1000000),
    sent_by varchar(120) not null,
    sent_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    started boolean not null
);

create index exchange_sheet_open on exchange_sheet (started, changed_at);
create index exchange_sheet_upload on exchange_sheet (upload_id);

create table exchange_sheet_memory (
    id uuid primary key,
    version bigint not null,
    headings varchar(64) not null,
    mapping varchar(1000000) not null,
    kept_at timestamp with time zone not null,
    constraint exchange_sheet_memory_headings unique (headings)
);

alter table exchange_run add column whole_of varchar(60);
