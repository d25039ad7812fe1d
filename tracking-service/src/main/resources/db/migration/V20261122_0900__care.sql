-- Who is cared for, by whom, and who has looked. Keys begin with clinic and patient, and row-level security holds every
-- statement to the clinic that the transaction door has set.

create table patient (
  clinic       varchar(64)                not null,
  patient      uuid                       not null,
  revision     integer                    not null,
  display_name varchar(200) collate "C"   not null,
  birth_date   date                       not null,
  time_zone    varchar(64)                not null,
  subject      varchar(64),
  conditions   varchar(16)[]              not null,
  equipment    varchar(16)[]              not null,
  created_at   timestamptz                not null,
  created_by   varchar(64)                not null,
  constraint patient_pk primary key (clinic, patient),
  constraint patient_subject_unique unique (clinic, subject),
  constraint patient_revision_positive check (revision > 0),
  constraint patient_display_name_present check (display_name <> ''),
  constraint patient_birth_date_sane check (birth_date >= date '1900-01-01')
);
create index patient_name_idx on patient (clinic, display_name, patient);

comment on column patient.subject is 'The sub of the patient''s own tokens; they see this record and no other';
comment on column patient.time_zone is 'IANA name; the calendar days of the chart are days of this zone';

create table care_team (
  clinic    varchar(64) not null,
  patient   uuid        not null,
  therapist varchar(64) not null,
  since     timestamptz not null,
  added_by  varchar(64) not null,
  constraint care_team_pk primary key (clinic, patient, therapist),
  constraint care_team_patient_fk foreign key (clinic, patient) references patient (clinic, patient)
);
create index care_team_therapist_idx on care_team (clinic, therapist);

comment on column care_team.therapist is 'The sub of the therapist''s tokens';

-- One row for each time that someone read, wrote or tried to reach a patient's data. It outlives the patient's record
-- and has no reference to it; the service adds rows and can neither change nor remove them.
create table audit (
  clinic    varchar(64)  not null,
  patient   uuid         not null,
  entry     uuid         not null,
  at        timestamptz  not null,
  sub       varchar(64)  not null,
  role      varchar(200) not null,
  action    varchar(16)  not null,
  operation varchar(64)  not null,
  outcome   smallint     not null,
  address   varchar(64)  not null,
  constraint audit_pk primary key (clinic, patient, entry),
  constraint audit_action_known check (action in ('READ', 'WRITE', 'DENIED')),
  constraint audit_outcome_status check (outcome between 100 and 599)
);
create index audit_newest_idx on audit (clinic, patient, at desc, entry desc);

alter table patient enable row level security;
alter table care_team enable row level security;
alter table audit enable row level security;

create policy patient_clinic on patient using (clinic = current_setting('gradual.clinic', true));
create policy care_team_clinic on care_team using (clinic = current_setting('gradual.clinic', true));
create policy audit_clinic on audit using (clinic = current_setting('gradual.clinic', true));

grant select, insert, update on patient to ${service_role};
grant select, insert, delete on care_team to ${service_role};
grant select, insert on audit to ${service_role};
