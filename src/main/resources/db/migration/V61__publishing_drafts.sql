-- One open draft for each document; it may be unfinished, so its body is not checked here.
create table draft (
    id uuid primary key,
    revision bigint not null,
    kind varchar(20) not null,
    code varchar(80) not null,
    base_version integer,
    body varchar(1000000) not null,
    state varchar(20) not null,
    reason varchar(1000),
    returned_for varchar(1000),
    ground varchar(1000),
    decided_by varchar(120),
    publish_on date,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(100) not null,
    constraint draft_kind_code unique (kind, code)
);

create table draft_author (
    draft_id uuid not null references draft (id) on delete cascade,
    username varchar(100) not null,
    primary key (draft_id, username)
);

-- The edits of a draft in order: what undo takes back.
create table draft_edit (
    id uuid primary key,
    draft_id uuid not null references draft (id) on delete cascade,
    place varchar(200) not null,
    before_value varchar(1000000),
    after_value varchar(1000000),
    made_by varchar(100) not null,
    made_at timestamp with time zone not null,
    undone boolean not null
);

create index draft_edit_draft on draft_edit (draft_id, made_at);

-- A text that met another editor's text in the same place and waits to be settled.
create table draft_rival (
    id uuid primary key,
    draft_id uuid not null references draft (id) on delete cascade,
    place varchar(200) not null,
    text varchar(1000000),
    written_by varchar(100) not null,
    writer_name varchar(120) not null,
    written_at timestamp with time zone not null,
    constraint draft_rival_place unique (draft_id, place, written_by)
);

create table document_event (
    id uuid primary key,
    kind varchar(20) not null,
    code varchar(80) not null,
    happened_at timestamp with time zone not null,
    actor varchar(100) not null,
    actor_name varchar(120) not null,
    act varchar(20) not null,
    version integer,
    reason varchar(1000)
);

create index document_event_subject on document_event (kind, code, happened_at);
create index document_event_time on document_event (happened_at);

alter table document add column withdrawn_on date;
alter table document add column withdrawn_for varchar(1000);
alter table document add column withdrawn_to varchar(100);
