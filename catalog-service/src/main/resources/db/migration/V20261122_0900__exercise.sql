-- Exercises and their published revisions.

-- A list of a document as an array that operators understand; of varchar, as the driver binds it.
create function word_list(list json) returns varchar[]
  language sql immutable parallel safe
  return coalesce((select array_agg(word::varchar) from json_array_elements_text(list) as word), '{}');

-- A revision is its document, kept as it was written: jsonb would reorder what was published.
-- What readers search by is derived from the document, never written.
create table exercise_revision (
  slug text collate "C" not null,
  revision integer not null,
  document text not null,
  published_at timestamptz(6) not null,
  published_by text not null,
  type text not null generated always as (document::json ->> 'type') stored,
  position text not null generated always as (document::json ->> 'position') stored,
  direction text not null generated always as (document::json ->> 'direction') stored,
  tier integer not null generated always as ((document::json ->> 'tier')::integer) stored,
  causes varchar[] not null generated always as (word_list(document::json -> 'causes')) stored,
  disciplines varchar[] not null generated always as (word_list(document::json -> 'disciplines')) stored,
  muscles varchar[] not null generated always as
    (word_list(document::json -> 'primaryMuscles') || word_list(document::json -> 'secondaryMuscles')) stored,
  contraindicated varchar[] not null generated always as
    (word_list(document::json -> 'contraindicated')) stored,
  constraint exercise_revision_pk primary key (slug, revision),
  constraint exercise_revision_slug_is_a_slug
    check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 64),
  constraint exercise_revision_counts_from_one check (revision >= 1),
  constraint exercise_revision_publisher_is_named check (length(published_by) between 1 and 200),
  constraint exercise_revision_document_is_an_object check (document is json object with unique keys),
  -- An absent member makes a comparison null, which a check would let pass.
  constraint exercise_revision_slug_is_that_of_the_document
    check ((slug = document::json ->> 'slug') is true),
  constraint exercise_revision_revision_is_that_of_the_document
    check ((revision = (document::json ->> 'revision')::integer) is true),
  constraint exercise_revision_type_is_known check (type in
    ('MOBILITY_DYNAMIC', 'STRENGTH_DYNAMIC', 'STRENGTH_ISOMETRIC', 'STABILITY', 'ENDURANCE',
     'MOTOR_CONTROL', 'AEROBIC', 'STRETCH_STATIC', 'RELAXATION')),
  constraint exercise_revision_position_is_known check (position in
    ('STANDING', 'SEATED', 'SUPINE', 'SUPINE_CROOK', 'PRONE', 'PRONE_FOREARMS', 'SIDE_LYING',
     'SIDE_LYING_FOREARM', 'QUADRUPED', 'KNEELING', 'HALF_KNEELING', 'HIGH_PLANK',
     'STANDING_WATER', 'UPRIGHT_WATER', 'PRONE_WATER')),
  constraint exercise_revision_direction_is_known check (direction in
    ('NEUTRAL', 'FLEXION', 'EXTENSION', 'ROTATION', 'MIXED')),
  constraint exercise_revision_tier_is_one_to_five check (tier between 1 and 5),
  constraint exercise_revision_has_a_cause check (cardinality(causes) >= 1),
  constraint exercise_revision_has_a_discipline check (cardinality(disciplines) >= 1),
  constraint exercise_revision_has_doses check ((
    document::json #>> '{doses,start,kind}' in ('REPETITIONS', 'HOLD', 'DURATION')
    and document::json #>> '{doses,gentle,kind}' in ('REPETITIONS', 'HOLD', 'DURATION')
    and document::json #>> '{doses,ceiling,kind}' in ('REPETITIONS', 'HOLD', 'DURATION')) is true)
);

create function refuse_change() returns trigger
  language plpgsql as $$
begin
  raise exception 'a published revision never changes' using errcode = 'restrict_violation';
end
$$;

create trigger exercise_revision_never_changes
  before update or delete on exercise_revision
  for each row execute function refuse_change();

-- The newest published revision of each exercise. Its key gives lists their order.
create table exercise (
  slug text collate "C" not null,
  revision integer not null,
  constraint exercise_pk primary key (slug),
  constraint exercise_revision_fk
    foreign key (slug, revision) references exercise_revision (slug, revision)
);

grant select, insert on exercise_revision to ${service_role};
grant select, insert, update on exercise to ${service_role};
