create table shedlock (
    name varchar(64) primary key,
    lock_until timestamp(3) not null,
    locked_at timestamp(3) not null,
    locked_by varchar(255) not null
);

create table job_run (
    id uuid primary key,
    version bigint not null,
    job varchar(60) not null,
    started_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    outcome varchar(10) not null,
    incident varchar(40)
);

create index job_run_started_at on job_run (job, started_at);
