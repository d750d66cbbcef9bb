create table wall_pin (
    id uuid primary key,
    revision bigint not null,
    unit_code varchar(60) not null,
    card_code varchar(80) not null,
    position integer not null,
    constraint wall_pin_card unique (unit_code, card_code)
);
