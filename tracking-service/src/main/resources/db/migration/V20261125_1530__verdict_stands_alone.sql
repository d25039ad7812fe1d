-- A verdict is a fact: it says itself on which session's proposal for which item it was given, and which dose that
-- proposed. Decisions can be derived from the facts again, with new ids, so no fact hangs on one of them.
alter table verdict drop constraint verdict_decision_fk;
comment on column verdict.decision is 'The decision as it was known then; it may have been derived anew since';
