-- What the consumer keeps. It may be dropped at any time: the topics tell it again, as far back as they go.
create schema if not exists dose_board;
set search_path to dose_board;

-- How far each key of each topic has been taken in. Moves in the transaction of what was taken in.
create table if not exists position (
  topic       text        not null,
  key         text        not null,
  epoch       text        not null,
  sequence    bigint      not null,
  past_epochs text[]      not null default '{}',
  from_start  boolean     not null,
  heard_at    timestamptz not null,
  constraint position_pk primary key (topic, key)
);

-- Events that wait for one that is missing before them.
create table if not exists parked (
  topic     text        not null,
  key       text        not null,
  sequence  bigint      not null,
  epoch     text        not null,
  type      text        not null,
  time      timestamptz not null,
  data      text        not null,
  parked_at timestamptz not null default now(),
  constraint parked_pk primary key (topic, key, sequence)
);

-- Records that are no events; they stay on the topic, at this place.
create table if not exists unreadable (
  topic         text    not null,
  partition     integer not null,
  record_offset bigint  not null,
  reason        text    not null,
  constraint unreadable_pk primary key (topic, partition, record_offset)
);

-- A row for each event, by its number: so what a restored publisher takes back can be taken out again.
create table if not exists decision (
  patient      text        not null,
  sequence     bigint      not null,
  decision     text        not null,
  kind         text        not null,
  status       text        not null,
  item         text,
  exercise     text,
  dose         jsonb,
  effective_at timestamptz not null,
  told_at      timestamptz not null,
  constraint decision_pk primary key (patient, sequence)
);
create table if not exists session (
  patient   text        not null,
  sequence  bigint      not null,
  session   text        not null,
  withdrawn boolean     not null,
  told_at   timestamptz not null,
  constraint session_pk primary key (patient, sequence)
);

-- The last word on each decision.
create or replace view standing as
  select distinct on (patient, decision) * from decision order by patient, decision, sequence desc;

-- The dose that was decided last for each item of a plan; none when the exercise was stopped.
create or replace view current_dose as
  select distinct on (patient, item) patient, item, exercise, kind, dose, effective_at from standing
  where item is not null and kind <> 'PENDING' and status in ('APPLIED', 'APPROVED')
  order by patient, item, effective_at desc, sequence desc;

create or replace view decision_count as
  select kind, count(*) from standing where status <> 'SUPERSEDED' group by kind;

create or replace view session_count as
  select patient, count(*) from (select distinct on (patient, session) patient, withdrawn from session
    order by patient, session, sequence desc) last_word where not withdrawn group by patient;

-- Keys of which nothing was heard since the publisher was restored: what was last heard may have been taken back.
create or replace view doubtful as
  select topic, key from position where epoch <> (select epoch from position order by heard_at desc limit 1);
