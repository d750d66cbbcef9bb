-- Files that documents refer to by the SHA-256 of their bytes; they are added, never changed.
create table attachment (
    sha256 varchar(64) primary key,
    type varchar(10) not null,
    byte_count integer not null,
    added_by varchar(100) not null,
    added_at timestamp with time zone not null
);

-- In parts, since H2 and PostgreSQL share no type for more than a megabyte of bytes.
create table attachment_part (
    id uuid primary key,
    sha256 varchar(64) not null references attachment (sha256),
    number integer not null,
    content bytea not null,
    constraint attachment_part_number unique (sha256, number)
);
