-- Service areas (palvelualue) whose leads decide on the guidance of their own services.
create table service_area (
    id uuid primary key,
    version bigint not null,
    code varchar(60) not null unique,
    name_fi varchar(160) not null,
    name_sv varchar(160),
    name_en varchar(160)
);

create table account_service_area (
    account_id uuid not null references account (id) on delete cascade,
    service_area varchar(60) not null references service_area (code),
    primary key (account_id, service_area)
);

-- When the reader last looked at what has changed.
alter table account add column changes_seen_at timestamp with time zone;
