-- A chart remembers which dose was in force when. Charts that were written before are folded once more by the calendar,
-- soon, and remember it then; nothing else of them changes, and each knows by itself when it is due again.
update chart set next_due_at = least(next_due_at, now());
