-- Alerts that end by themselves and come again: what the rules withdrew stays withdrawn, so the same place may be
-- taken by a later alert. What must hold is that one of a kind and item is open at a time.
alter table alert drop constraint alert_one_per_ordinal;
create unique index alert_one_open on alert (clinic, patient, kind, item) nulls not distinct where status = 'OPEN';

-- The calendar now brings more than it used to: every chart is asked once when it does.
update chart set next_due_at = now();
