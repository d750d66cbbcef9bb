create table org_unit (
    id uuid primary key,
    version bigint not null,
    code varchar(60) not null unique,
    name_fi varchar(160) not null,
    name_sv varchar(160),
    name_en varchar(160),
    county varchar(2) not null,
    municipality varchar(3)
);

create table account (
    id uuid primary key,
    version bigint not null,
    username varchar(60) not null unique,
    display_name varchar(120) not null,
    password_hash varchar(100) not null,
    unit_code varchar(60) references org_unit (code),
    home_municipality varchar(3),
    profession varchar(40),
    language varchar(2) not null,
    color_scheme varchar(10) not null,
    enabled boolean not null,
    password_change_required boolean not null,
    sessions_valid_from timestamp with time zone not null,
    created_at timestamp with time zone not null
);

create table account_role (
    account_id uuid not null references account (id) on delete cascade,
    role varchar(40) not null,
    primary key (account_id, role)
);
