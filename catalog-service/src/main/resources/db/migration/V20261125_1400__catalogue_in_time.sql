-- The catalogue at any moment: each revision knows from which change of the catalogue on it was listed, and until which. A
-- reader who walks page by page stays at one moment, whatever editors publish meanwhile.

alter table exercise_revision disable trigger exercise_revision_never_changes;

alter table exercise_revision
  add column status text not null generated always as (document::json ->> 'status') stored,
  add column listed_from bigint,
  add column listed_until bigint;

update exercise_revision
set listed_from = listing.listed_from, listed_until = listing.listed_until
from (
  select slug, revision, listed_from, lead(listed_from) over (partition by slug order by revision) as listed_until
  from (
    select slug, revision, row_number() over (order by published_at, revision, slug) as listed_from
    from exercise_revision) as numbered) as listing
where exercise_revision.slug = listing.slug and exercise_revision.revision = listing.revision;

alter table exercise_revision enable trigger exercise_revision_never_changes;

alter table exercise_revision
  alter column listed_from set not null,
  add constraint exercise_revision_listed_from_is_unique unique (listed_from),
  add constraint exercise_revision_listed_before_it_ends check (listed_from >= 1 and listed_until > listed_from),
  add constraint exercise_revision_status_is_known check (status in ('PUBLISHED', 'RETIRED'));

-- One current revision of each exercise.
create unique index exercise_revision_current on exercise_revision (slug) where listed_until is null;

drop table exercise;

-- Only the end of its listing is written later, once.
create or replace function refuse_change() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.listed_until is null and new.listed_until is not null
    and (new.slug, new.revision, new.document, new.published_at, new.published_by, new.listed_from)
      is not distinct from
      (old.slug, old.revision, old.document, old.published_at, old.published_by, old.listed_from)
  then
    return new;
  end if;
  raise exception 'a published revision never changes' using errcode = 'restrict_violation';
end
$$;

grant update (listed_until) on exercise_revision to ${service_role};
