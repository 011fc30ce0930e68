-- H2 and PostgreSQL read the same text. Nothing but zhuji_registry_head is ever updated, and nothing deleted.

-- one row: the end of the chain, and the lock that puts writers in turn
create table if not exists zhuji_registry_head (
    id smallint primary key check (id = 1),
    number bigint not null,
    hash varchar(64) not null
);

insert into zhuji_registry_head (id, number, hash)
    select 1, 0, '0000000000000000000000000000000000000000000000000000000000000000'
    where not exists (select 1 from zhuji_registry_head);

create table if not exists zhuji_registry_entry (
    number bigint primary key,
    previous varchar(64) not null,
    declaration varchar(120) not null,
    version integer not null,
    follows integer not null,
    enterprise varchar(18) not null,
    status varchar(20) not null,
    published varchar(30) not null, -- 2026-11-25T08:00:00.000000000Z, so that the order of texts is that of time
    content bytea not null,
    sha256 varchar(64) not null,
    hash varchar(64) not null
);

create unique index if not exists zhuji_registry_version on zhuji_registry_entry (declaration, version);
create index if not exists zhuji_registry_enterprise on zhuji_registry_entry (enterprise, number);
create index if not exists zhuji_registry_status on zhuji_registry_entry (status, number);

create table if not exists zhuji_registry_product (
    number bigint not null,
    place integer not null, -- from 0
    product varchar(200) not null,
    primary key (number, place)
);

create index if not exists zhuji_registry_products on zhuji_registry_product (product, number);

create table if not exists zhuji_registry_standard (
    number bigint not null,
    place integer not null, -- from 0
    standard varchar(200) not null,
    primary key (number, place)
);

create index if not exists zhuji_registry_standards on zhuji_registry_standard (standard, number);
