-- The rules look at what a patient's record said when, so each revision of it is kept.

-- The fact. A revision that changed nothing but the care team says nothing new and has no row.
create table patient_revision (
  clinic       varchar(64)              not null,
  patient      uuid                     not null,
  revision     integer                  not null,
  recorded_at  timestamptz              not null,
  recorded_by  varchar(64)              not null,
  display_name varchar(200) collate "C" not null,
  birth_date   date                     not null,
  time_zone    varchar(64)              not null,
  subject      varchar(64),
  conditions   varchar(16)[]            not null,
  equipment    varchar(16)[]            not null,
  constraint patient_revision_pk primary key (clinic, patient, revision),
  constraint patient_revision_patient_fk foreign key (clinic, patient) references patient (clinic, patient),
  constraint patient_revision_positive check (revision > 0)
);

alter table patient_revision enable row level security;
create policy patient_revision_clinic on patient_revision using (clinic = current_setting('gradual.clinic', true));
grant select, insert on patient_revision to ${service_role};

-- What was said of patients before this release is not known any more: what is known counts from the beginning.
insert into patient_revision (clinic, patient, revision, recorded_at, recorded_by, display_name, birth_date, time_zone,
  subject, conditions, equipment)
select clinic, patient, revision, created_at, created_by, display_name, birth_date, time_zone, subject, conditions,
  equipment
from patient;

-- Kept with an alert that a condition raised: what could take the place of the exercise, as the catalog stood then.
alter table alert add column substitutes jsonb;

-- What the catalog said of exercises that were done beside the plan, when the session was received.
alter table session add column unplanned jsonb not null default '{}';
alter table session_revision add column unplanned jsonb not null default '{}';
comment on column session.unplanned is 'Family and phase by exercise; only of exercises that the catalog knew';

create function pg_temp.unplanned(items jsonb) returns jsonb language sql stable
as $$ select coalesce(jsonb_object_agg(newest.slug, jsonb_build_object('family', newest.document -> 'family',
        'phase', newest.document -> 'phase')), '{}')
      from (select distinct on (e.slug) e.slug, e.document
            from jsonb_array_elements(items) item
            join catalogue_exercise e on e.slug = item ->> 'exercise'
            where not item ? 'item'
            order by e.slug, e.revision desc) newest $$;
update session set unplanned = pg_temp.unplanned(document -> 'items')
where document -> 'items' @? '$[*] ? (!exists (@.item))';
update session_revision set unplanned = pg_temp.unplanned(document -> 'items')
where document -> 'items' @? '$[*] ? (!exists (@.item))';
