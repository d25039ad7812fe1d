-- A correction that moved a session to another day left its local day behind. Sessions that were never moved keep
-- theirs, whatever the patient's time zone has become; charts of moved ones are folded once more by the calendar, soon.
create temporary table moved on commit drop as
select s.clinic, s.patient, s.session, (s.performed_at at time zone p.time_zone)::date as day
from session s
join patient p using (clinic, patient)
where s.local_day <> (s.performed_at at time zone p.time_zone)::date
  and exists (select from session_revision r
              where (r.clinic, r.patient, r.session) = (s.clinic, s.patient, s.session)
                and (r.document ->> 'performedAt')::timestamptz <> s.performed_at);
update session s set local_day = m.day
from moved m where (m.clinic, m.patient, m.session) = (s.clinic, s.patient, s.session);
update chart c set next_due_at = least(c.next_due_at, now())
from moved m where (m.clinic, m.patient) = (c.clinic, c.patient);
