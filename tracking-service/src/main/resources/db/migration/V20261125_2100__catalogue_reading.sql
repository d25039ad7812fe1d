-- The catalogue can be read anew from the beginning of the topic, while the services run:
--   select catalogue_rebuild();      as the owner of the database
--   select * from catalogue_reading; completed_at says when it was done
-- What is known stays in use meanwhile. At the end goes what the topic no longer says; revisions that compaction has
-- taken from the topic stay.
create table catalogue_reading (
  singleton    boolean     not null default true,
  number       integer     not null default 1,
  asked_at     timestamptz not null default now(),
  completed_at timestamptz,
  constraint catalogue_reading_pk primary key (singleton),
  constraint catalogue_reading_one_row check (singleton),
  constraint catalogue_reading_number_positive check (number > 0)
);
insert into catalogue_reading default values;

create function catalogue_rebuild() returns integer
  language sql
  as $$
    update catalogue_reading set number = number + 1, asked_at = now(), completed_at = null returning number
  $$;
revoke execute on function catalogue_rebuild() from public;

-- The last reading that met the row, and the one whose position it is.
alter table catalogue_exercise add column reading integer not null default 1;
alter table catalogue_position add column reading integer not null default 1;

-- Records of the topic that are not what they should be, by their place. A record of the same key that can be read,
-- or a tombstone, takes its row away.
create table catalogue_set_aside (
  topic         varchar(249) not null,
  partition     integer      not null,
  record_offset bigint       not null,
  record_key    varchar(64)  not null,
  reason        varchar(32)  not null,
  detail        varchar(200) not null,
  reading       integer      not null,
  set_aside_at  timestamptz  not null default now(),
  constraint catalogue_set_aside_pk primary key (topic, partition, record_offset)
);

grant delete on catalogue_exercise to ${service_role};
grant select, update (completed_at) on catalogue_reading to ${service_role};
grant select, insert, update, delete on catalogue_set_aside to ${service_role};
