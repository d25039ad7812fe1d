-- The chart of a patient: facts that people recorded, and what the rules made of them.
--
-- Facts (plan_revision, session_revision, check_in_revision, clearing, verdict) are only ever added. What the rules made of them
-- (decision, alert, chart.standing) can be derived again from the facts at any time. Every table begins with clinic
-- and patient, every write happens under the lock of the patient's row and carries the chart's version.

create table chart (
  clinic      varchar(64) not null,
  patient     uuid        not null,
  version     bigint      not null,
  standing    jsonb       not null,
  next_due_at timestamptz,
  constraint chart_pk primary key (clinic, patient),
  constraint chart_patient_fk foreign key (clinic, patient) references patient (clinic, patient),
  constraint chart_version_positive check (version > 0)
);
create index chart_due_idx on chart (next_due_at) where next_due_at is not null;

create table plan_revision (
  clinic      varchar(64) not null,
  patient     uuid        not null,
  revision    integer     not null,
  version     bigint      not null,
  recorded_at timestamptz not null,
  recorded_by varchar(64) not null,
  document    jsonb       not null,
  constraint plan_revision_pk primary key (clinic, patient, revision),
  constraint plan_revision_patient_fk foreign key (clinic, patient) references patient (clinic, patient),
  constraint plan_revision_positive check (revision > 0)
);

-- The catalog's documents as the plan copied them: rebuilding the catalogue never touches a plan.
create table pinned_exercise (
  clinic   varchar(64) not null,
  patient  uuid        not null,
  exercise varchar(64) not null,
  revision integer     not null,
  document jsonb       not null,
  constraint pinned_exercise_pk primary key (clinic, patient, exercise, revision),
  constraint pinned_exercise_patient_fk foreign key (clinic, patient) references patient (clinic, patient)
);

create table session (
  clinic       varchar(64) not null,
  patient      uuid        not null,
  session      uuid        not null,
  revision     integer     not null,
  version      bigint      not null,
  performed_at timestamptz not null,
  local_day    date        not null,
  received_at  timestamptz not null,
  recorded_by  varchar(64) not null,
  withdrawn    boolean     not null,
  document     jsonb       not null,
  prescribed   jsonb       not null default '{}',
  constraint session_pk primary key (clinic, patient, session),
  constraint session_patient_fk foreign key (clinic, patient) references patient (clinic, patient),
  constraint session_revision_positive check (revision > 0)
);
comment on column session.prescribed is 'Where the phone did not say: what the rules prescribed then, by plan item';
create index session_performed_idx on session (clinic, patient, performed_at desc, session desc);

create table session_revision (
  clinic      varchar(64) not null,
  patient     uuid        not null,
  session     uuid        not null,
  revision    integer     not null,
  received_at timestamptz not null,
  recorded_by varchar(64) not null,
  withdrawn   boolean     not null,
  document    jsonb       not null,
  constraint session_revision_pk primary key (clinic, patient, session, revision),
  constraint session_revision_session_fk foreign key (clinic, patient, session) references session (clinic, patient, session)
);

create table check_in (
  clinic      varchar(64) not null,
  patient     uuid        not null,
  day         date        not null,
  revision    integer     not null,
  version     bigint      not null,
  received_at timestamptz not null,
  recorded_by varchar(64) not null,
  document    jsonb       not null,
  constraint check_in_pk primary key (clinic, patient, day),
  constraint check_in_patient_fk foreign key (clinic, patient) references patient (clinic, patient),
  constraint check_in_revision_positive check (revision > 0)
);

create table check_in_revision (
  clinic      varchar(64) not null,
  patient     uuid        not null,
  day         date        not null,
  revision    integer     not null,
  received_at timestamptz not null,
  recorded_by varchar(64) not null,
  document    jsonb       not null,
  constraint check_in_revision_pk primary key (clinic, patient, day, revision),
  constraint check_in_revision_check_in_fk foreign key (clinic, patient, day) references check_in (clinic, patient, day)
);

create table decision (
  clinic       varchar(64) not null,
  patient      uuid        not null,
  decision     uuid        not null,
  version      bigint      not null,
  cause        text        not null,
  session      uuid,
  item         uuid,
  kind         varchar(16) not null,
  status       varchar(16) not null,
  living       boolean     not null,
  outcome      text        not null,
  effective_at timestamptz not null,
  decided_at   timestamptz not null,
  document     jsonb       not null,
  constraint decision_pk primary key (clinic, patient, decision),
  constraint decision_patient_fk foreign key (clinic, patient) references patient (clinic, patient),
  constraint decision_kind_known check (kind in ('ADVANCE', 'HOLD', 'REGRESS', 'SUSPEND', 'HALT', 'PENDING')),
  constraint decision_status_known
    check (status in ('APPLIED', 'PROPOSED', 'APPROVED', 'VETOED', 'EXPIRED', 'SUPERSEDED'))
);
create index decision_newest_idx on decision (clinic, patient, decided_at desc, decision desc);
create index decision_session_idx on decision (clinic, patient, session) where session is not null;
-- A decision lives until the history changes and another one takes its place; the rules find it again by its cause.
create unique index decision_one_living_per_cause on decision (clinic, patient, cause) where living;

create table alert (
  clinic     varchar(64) not null,
  patient    uuid        not null,
  alert      uuid        not null,
  version    bigint      not null,
  kind       varchar(64) not null,
  item       uuid,
  ordinal    integer     not null,
  severity   varchar(16) not null,
  status     varchar(16) not null,
  raised_at  timestamptz not null,
  last_at    timestamptz not null,
  count      integer     not null,
  reasons    jsonb       not null,
  cleared_at timestamptz,
  cleared_by varchar(64),
  note       varchar(2000),
  constraint alert_pk primary key (clinic, patient, alert),
  constraint alert_patient_fk foreign key (clinic, patient) references patient (clinic, patient),
  constraint alert_one_per_ordinal unique nulls not distinct (clinic, patient, kind, item, ordinal),
  constraint alert_severity_known check (severity in ('INFO', 'LOW', 'HIGH', 'CRITICAL')),
  constraint alert_status_known check (status in ('OPEN', 'CLEARED')),
  constraint alert_cleared_has_time check ((status = 'CLEARED') = (cleared_at is not null)),
  constraint alert_count_positive check (count > 0)
);
create index alert_open_idx on alert (clinic, patient, raised_at) where status = 'OPEN';

create table clearing (
  clinic     varchar(64)   not null,
  patient    uuid          not null,
  clearing   uuid          not null,
  version    bigint        not null,
  kind       varchar(64)   not null,
  item       uuid,
  at         timestamptz   not null,
  cleared_by varchar(64)   not null,
  note       varchar(2000) not null,
  dose       jsonb,
  constraint clearing_pk primary key (clinic, patient, clearing),
  constraint clearing_patient_fk foreign key (clinic, patient) references patient (clinic, patient)
);

create table verdict (
  clinic     varchar(64) not null,
  patient    uuid        not null,
  decision   uuid        not null,
  version    bigint      not null,
  session    uuid        not null,
  item       uuid        not null,
  dose       jsonb       not null,
  approved   boolean     not null,
  at         timestamptz not null,
  given_by   varchar(64) not null,
  note       varchar(2000),
  constraint verdict_pk primary key (clinic, patient, decision),
  constraint verdict_decision_fk foreign key (clinic, patient, decision) references decision (clinic, patient, decision)
);

-- Nothing of a patient crosses a clinic, whatever the statement says.
alter table chart enable row level security;
alter table plan_revision enable row level security;
alter table pinned_exercise enable row level security;
alter table session enable row level security;
alter table session_revision enable row level security;
alter table check_in enable row level security;
alter table check_in_revision enable row level security;
alter table decision enable row level security;
alter table alert enable row level security;
alter table clearing enable row level security;
alter table verdict enable row level security;

create policy chart_clinic on chart using (clinic = current_setting('gradual.clinic', true));
create policy plan_revision_clinic on plan_revision using (clinic = current_setting('gradual.clinic', true));
create policy pinned_exercise_clinic on pinned_exercise using (clinic = current_setting('gradual.clinic', true));
create policy session_clinic on session using (clinic = current_setting('gradual.clinic', true));
create policy session_revision_clinic on session_revision using (clinic = current_setting('gradual.clinic', true));
create policy check_in_clinic on check_in using (clinic = current_setting('gradual.clinic', true));
create policy check_in_revision_clinic on check_in_revision using (clinic = current_setting('gradual.clinic', true));
create policy decision_clinic on decision using (clinic = current_setting('gradual.clinic', true));
create policy alert_clinic on alert using (clinic = current_setting('gradual.clinic', true));
create policy clearing_clinic on clearing using (clinic = current_setting('gradual.clinic', true));
create policy verdict_clinic on verdict using (clinic = current_setting('gradual.clinic', true));

grant select, insert, update on chart, session, check_in, decision, alert to ${service_role};
grant select, insert on plan_revision, pinned_exercise, session_revision, check_in_revision, clearing, verdict
  to ${service_role};

-- The timer looks across clinics for charts that the calendar alone changes; it learns nothing but whose they are.
create function due_chart(as_of timestamptz, at_most integer)
  returns table (clinic varchar, patient uuid)
  language sql stable security definer set search_path = public
as 'select c.clinic, c.patient from chart c where c.next_due_at <= as_of order by c.next_due_at limit at_most';
revoke all on function due_chart from public;
grant execute on function due_chart to ${service_role};
