-- The transactional outbox: events wait here between the commit that made them and their arrival on Kafka.

-- The last sequence given to a key of a topic. Its row lock orders the writers of one key: who draws the next
-- number waits until the one before has committed or rolled back, so numbers have no gaps and become visible in order.
create table outbox_sequence (
    topic text not null,
    key text not null,
    last bigint not null,
    constraint outbox_sequence_pk primary key (topic, key),
    constraint outbox_sequence_last_positive check (last > 0)
) with (fillfactor = 80);

-- Rows stay until Kafka has committed them. Across keys a lower id may become visible later than a higher one:
-- the relay therefore never remembers a position, it takes whatever is left, lowest id first.
create table outbox_event (
    id bigint generated always as identity,
    topic text not null,
    key text not null,
    sequence bigint not null,
    event uuid not null,
    type text not null,
    extension text[] not null,
    data text not null,
    appended_at timestamptz not null,
    constraint outbox_event_pk primary key (id),
    constraint outbox_event_sequence_positive check (sequence > 0),
    constraint outbox_event_extension_pairs check (cardinality(extension) % 2 = 0)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

comment on column outbox_event.key is 'The Kafka key and the CloudEvents subject';
comment on column outbox_event.event is 'The CloudEvents id, the same on every delivery';
comment on column outbox_event.extension is 'CloudEvents extensions, name and value in turn';
comment on column outbox_event.data is 'JSON';

-- A key with an event that Kafka can never take. From that sequence on its events wait until an operator has
-- mended or deleted the event and deletes this row.
create table outbox_blocked (
    topic text not null,
    key text not null,
    sequence bigint not null,
    event uuid not null,
    reason text not null,
    blocked_at timestamptz not null default now(),
    constraint outbox_blocked_pk primary key (topic, key)
);

-- Who relays. Time is the database's alone; the fence rises with every change of hands.
create table outbox_lease (
    name text not null,
    owner text,
    fence bigint not null,
    held_until timestamptz not null,
    constraint outbox_lease_pk primary key (name)
);
insert into outbox_lease (name, fence, held_until) values ('relay', 0, '-infinity');

-- Goes with every event. Whoever restores the database from a backup gives it a new value, because sequences may
-- then be used a second time: update outbox_epoch set epoch = gen_random_uuid(), since = now();
create table outbox_epoch (
    singleton boolean not null default true,
    epoch uuid not null default gen_random_uuid(),
    since timestamptz not null default now(),
    constraint outbox_epoch_pk primary key (singleton),
    constraint outbox_epoch_one_row check (singleton)
);
insert into outbox_epoch default values;

grant select, insert, update on outbox_sequence to ${service_role};
grant select, insert, delete on outbox_event to ${service_role};
grant select, insert on outbox_blocked to ${service_role};
grant select, update on outbox_lease to ${service_role};
grant select on outbox_epoch to ${service_role};
