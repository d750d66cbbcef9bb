-- What somebody has typed into the form of a service and not saved yet: only the fields that differ from what is stored.
create table tray_draft (
    id uuid primary key,
    version bigint not null,
    subject varchar(80) not null,
    username varchar(120) not null,
    body varchar(200000) not null,
    saved_at timestamp with time zone not null,
    constraint tray_draft_own unique (subject, username)
);
