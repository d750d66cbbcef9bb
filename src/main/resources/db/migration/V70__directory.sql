-- The service tray. The body is the content format; beside it stand the keys that are asked for, and what changes apart from
-- the text: who verified when, and whether there is room. Of what was taken in stand also what the source last told, and the
-- parts of it that wait for a decision because another value was put here.
create table tray_provider (
    id uuid primary key,
    version bigint not null,
    code varchar(80) not null,
    sector varchar(20) not null,
    body varchar(100000) not null,
    source varchar(20),
    changed_at timestamp with time zone not null,
    constraint tray_provider_code unique (code)
);

create table tray_service (
    id uuid primary key,
    version bigint not null,
    code varchar(80) not null,
    provider varchar(80) not null references tray_provider (code),
    role varchar(40) not null,
    body varchar(1000000) not null,
    edited_on date not null,
    verified_on date,
    verified_by varchar(120),
    capacity varchar(20),
    capacity_on date,
    removed_on date,
    source varchar(20),
    source_id varchar(120),
    source_body varchar(1000000),
    source_waiting varchar(400),
    source_seen_at timestamp with time zone,
    source_gone_on date,
    changed_at timestamp with time zone not null,
    constraint tray_service_code unique (code),
    constraint tray_service_source unique (source, source_id)
);

create index tray_service_provider on tray_service (provider);
create index tray_service_changed on tray_service (changed_at);

-- How often readers looked for a helper where there is none; of who looked and for whom nothing is kept.
create table tray_gap (
    id uuid primary key,
    version bigint not null,
    role varchar(40) not null,
    municipality varchar(3) not null,
    met_on date not null,
    times bigint not null,
    constraint tray_gap_day unique (role, municipality, met_on)
);
