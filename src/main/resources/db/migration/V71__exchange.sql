-- Runs that take services in. What is still to be read stands here too, so that a run which is killed goes on where it was.
create table exchange_run (
    id uuid primary key,
    version bigint not null,
    source varchar(20) not null,
    origin varchar(20) not null,
    state varchar(20) not null,
    requested_by varchar(120) not null,
    requested_at timestamp with time zone not null,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    cursor_at varchar(200),
    listed boolean not null,
    total_count integer not null,
    read_count integer not null,
    created_count integer not null,
    updated_count integer not null,
    unchanged_count integer not null,
    rejected_count integer not null,
    gone_count integer not null,
    fault_key varchar(100),
    fault_args varchar(4000)
);

create index exchange_run_state on exchange_run (state);

create table exchange_item (
    id uuid primary key,
    version bigint not null,
    run_id uuid not null,
    place integer not null,
    item_key varchar(120),
    body varchar(1000000)
);

create index exchange_item_run on exchange_item (run_id, place);
create index exchange_item_key on exchange_item (run_id, item_key);

create table exchange_remark (
    id uuid primary key,
    version bigint not null,
    run_id uuid not null,
    place integer not null,
    item varchar(120) not null,
    rejected boolean not null,
    message_key varchar(100) not null,
    message_args varchar(4000) not null
);

create index exchange_remark_run on exchange_remark (run_id, place);
