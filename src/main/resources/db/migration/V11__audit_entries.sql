create table audit_entry (
    id uuid primary key,
    recorded_at timestamp with time zone not null,
    actor varchar(120) not null,
    actor_roles varchar(300) not null,
    action varchar(60) not null,
    subject_kind varchar(40) not null,
    subject_code varchar(120) not null,
    incident varchar(40),
    seal_number bigint unique,
    seal_hash varchar(64)
);

create index audit_entry_recorded_at on audit_entry (recorded_at);
