-- What tracking believes of the catalog: every revision that it has seen on the topic. No patient's data, no clinic.

create table catalogue_exercise (
  slug     varchar(64) not null,
  revision integer     not null,
  status   varchar(16) not null,
  document jsonb       not null,
  constraint catalogue_exercise_pk primary key (slug, revision),
  constraint catalogue_exercise_status_known check (status in ('PUBLISHED', 'RETIRED')),
  constraint catalogue_exercise_revision_positive check (revision > 0)
);

-- How far each partition has been read, stored with what was read: a restart goes on behind it.
create table catalogue_position (
  topic       varchar(249) not null,
  partition   integer      not null,
  next_offset bigint       not null,
  constraint catalogue_position_pk primary key (topic, partition)
);

grant select, insert, update on catalogue_exercise to ${service_role};
grant select, insert, update on catalogue_position to ${service_role};
