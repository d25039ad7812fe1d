-- What patients answer to the instruments by which they tell how they are. Scores, baselines and changes are not kept:
-- they follow from the answers.

create table measure (
  clinic      varchar(64) not null,
  patient     uuid        not null,
  measure     uuid        not null,
  revision    integer     not null,
  version     bigint      not null,
  instrument  varchar(16) not null,
  taken_on    date        not null,
  received_at timestamptz not null,
  recorded_by varchar(64) not null,
  document    jsonb       not null,
  constraint measure_pk primary key (clinic, patient, measure),
  constraint measure_patient_fk foreign key (clinic, patient) references patient (clinic, patient),
  constraint measure_revision_positive check (revision > 0),
  constraint measure_instrument_known check (instrument in ('NPRS', 'RMDQ', 'PSFS', 'ODI', 'STARTBACK'))
);
comment on column measure.received_at is 'Since when the numbers are known; a correction of words alone does not move it';
create index measure_newest_idx on measure (clinic, patient, taken_on desc, measure desc);
create index measure_first_idx on measure (clinic, patient, instrument, taken_on, measure);

create table measure_revision (
  clinic      varchar(64) not null,
  patient     uuid        not null,
  measure     uuid        not null,
  revision    integer     not null,
  version     bigint      not null,
  received_at timestamptz not null,
  recorded_by varchar(64) not null,
  document    jsonb       not null,
  constraint measure_revision_pk primary key (clinic, patient, measure, revision),
  constraint measure_revision_measure_fk foreign key (clinic, patient, measure) references measure (clinic, patient, measure)
);

alter table measure enable row level security;
alter table measure_revision enable row level security;

create policy measure_clinic on measure using (clinic = current_setting('gradual.clinic', true));
create policy measure_revision_clinic on measure_revision using (clinic = current_setting('gradual.clinic', true));

grant select, insert, update on measure to ${service_role};
grant select, insert on measure_revision to ${service_role};
