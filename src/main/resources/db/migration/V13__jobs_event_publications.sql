-- Events between modules that must not be lost (Spring Modulith's JPA registry).
create table event_publication (
    id uuid primary key,
    listener_id varchar(512) not null,
    event_type varchar(512) not null,
    serialized_event varchar(1000000) not null,
    publication_date timestamp with time zone not null,
    completion_date timestamp with time zone,
    last_resubmission_date timestamp with time zone,
    completion_attempts integer not null,
    status varchar(20)
);

create index event_publication_completion_date on event_publication (completion_date);
