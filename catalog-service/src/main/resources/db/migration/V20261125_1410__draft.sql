-- What editors have written and not published yet: one draft of an exercise at most. Its version is never used again, so that
-- an editor who holds an old one is told.
create sequence exercise_draft_version;

create table exercise_draft (
  slug text collate "C" not null,
  version bigint not null default nextval('exercise_draft_version'),
  document text not null,
  changed_at timestamptz(6) not null,
  changed_by text not null,
  constraint exercise_draft_pk primary key (slug),
  constraint exercise_draft_slug_is_a_slug
    check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 64),
  constraint exercise_draft_document_is_an_object check (document is json object with unique keys),
  constraint exercise_draft_slug_is_that_of_the_document
    check ((slug = document::json ->> 'slug') is true),
  constraint exercise_draft_author_is_named check (length(changed_by) between 1 and 200)
);

-- What a release has brought along for an exercise that an editor has made their own: offered as a draft once, not at
-- every start.
create table release_offer (
  slug text collate "C" not null,
  content text not null,
  constraint release_offer_pk primary key (slug)
);

grant select, insert, update, delete on exercise_draft to ${service_role};
grant usage on sequence exercise_draft_version to ${service_role};
grant select, insert, update on release_offer to ${service_role};
