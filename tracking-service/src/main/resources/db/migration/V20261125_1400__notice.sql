-- A chart is told when the catalog revises or retires an exercise that its plan rests on. The plan stays as it is.

-- The fact: what the chart was told, and when.
create table notice (
  clinic      varchar(64) not null,
  patient     uuid        not null,
  exercise    varchar(64) not null,
  revision    integer     not null,
  version     bigint      not null,
  status      varchar(16) not null,
  replaced_by varchar(64),
  at          timestamptz not null,
  constraint notice_pk primary key (clinic, patient, exercise, revision),
  constraint notice_patient_fk foreign key (clinic, patient) references patient (clinic, patient),
  constraint notice_revision_positive check (revision > 0),
  constraint notice_status_known check (status in ('PUBLISHED', 'RETIRED')),
  constraint notice_replaced_when_retired check (replaced_by is null or status = 'RETIRED')
);

-- What can be derived from the facts again: of which exercises the chart waits to hear, and the newest revision of each
-- that it knows. A chart that knows an older one than the catalogue has yet to be told.
create table watched_exercise (
  clinic   varchar(64) not null,
  patient  uuid        not null,
  exercise varchar(64) not null,
  revision integer     not null,
  constraint watched_exercise_pk primary key (clinic, patient, exercise),
  constraint watched_exercise_patient_fk foreign key (clinic, patient) references patient (clinic, patient)
);
create index watched_exercise_known_idx on watched_exercise (exercise, revision);

alter table notice enable row level security;
alter table watched_exercise enable row level security;

create policy notice_clinic on notice using (clinic = current_setting('gradual.clinic', true));
create policy watched_exercise_clinic on watched_exercise using (clinic = current_setting('gradual.clinic', true));

grant select, insert on notice to ${service_role};
grant select, insert, delete on watched_exercise to ${service_role};

-- Plans that were written before this release wait as well.
insert into watched_exercise (clinic, patient, exercise, revision)
select p.clinic, p.patient, rung.key, min(rung.value::integer)
from (select distinct on (clinic, patient) clinic, patient, document
      from plan_revision order by clinic, patient, revision desc) p
cross join lateral jsonb_array_elements(p.document -> 'items') item
cross join lateral jsonb_each_text(item -> 'rungs') rung
group by p.clinic, p.patient, rung.key;

-- Looks across clinics for charts that have yet to be told; it tells nothing but whose they are. It is asked every few
-- seconds and mostly finds none: the fence (offset 0) keeps it to one look into the index for each exercise.
create function untold_chart(after_clinic varchar, after_patient uuid, at_most integer)
  returns table (clinic varchar, patient uuid)
  language sql stable security definer set search_path = public
as 'select distinct w.clinic, w.patient
    from (select e.slug, max(e.revision) as revision from catalogue_exercise e group by e.slug) newest
    cross join lateral (
      select k.clinic, k.patient from watched_exercise k
      where k.exercise = newest.slug and k.revision < newest.revision offset 0) w
    where (w.clinic, w.patient) > (after_clinic, after_patient)
    order by w.clinic, w.patient limit at_most';
revoke all on function untold_chart from public;
grant execute on function untold_chart to ${service_role};
