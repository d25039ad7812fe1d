-- Page by page, so that a chart that fails keeps no other one waiting. The function without a place to go on from stays
-- for instances of the release before, which run on during an upgrade.
create function due_chart(as_of timestamptz, after_clinic varchar, after_patient uuid, at_most integer)
  returns table (clinic varchar, patient uuid)
  language sql stable security definer set search_path = public
as 'select c.clinic, c.patient from chart c
    where c.next_due_at <= as_of and (c.clinic, c.patient) > (after_clinic, after_patient)
    order by c.clinic, c.patient limit at_most';
revoke all on function due_chart(timestamptz, varchar, uuid, integer) from public;
grant execute on function due_chart(timestamptz, varchar, uuid, integer) to ${service_role};
