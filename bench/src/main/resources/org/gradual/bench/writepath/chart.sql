create table patient (
  clinic text not null,
  id     uuid not null,
  constraint patient_pk primary key (clinic, id)
);

create table chart (
  clinic  text   not null,
  patient uuid   not null,
  version bigint not null,
  state   jsonb  not null,
  constraint chart_pk primary key (clinic, patient),
  constraint chart_patient_fk foreign key (clinic, patient) references patient (clinic, id)
);

create table session (
  clinic       text        not null,
  patient      uuid        not null,
  id           uuid        not null,
  performed_at timestamptz not null,
  document     jsonb       not null,
  constraint session_pk primary key (clinic, patient, id),
  constraint session_patient_fk foreign key (clinic, patient) references patient (clinic, id)
);

create index session_by_time on session (clinic, patient, performed_at desc);

create table decision (
  clinic   text  not null,
  patient  uuid  not null,
  id       uuid  not null,
  session  uuid  not null,
  document jsonb not null,
  constraint decision_pk primary key (clinic, patient, id),
  constraint decision_session_fk foreign key (clinic, patient, session)
    references session (clinic, patient, id)
);

create table audit (
  clinic  text        not null,
  patient uuid        not null,
  id      uuid        not null,
  at      timestamptz not null,
  subject text        not null,
  action  text        not null,
  constraint audit_pk primary key (clinic, patient, id)
);

create table outbox (
  id       uuid   not null,
  topic    text   not null,
  key      text   not null,
  type     text   not null,
  sequence bigint not null,
  data     jsonb  not null,
  constraint outbox_pk primary key (id)
);
