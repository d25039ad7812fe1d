-- Tells the topic of exercises anew, each as it is now, for when the topic was lost or tells of revisions that a restore
-- has taken back. Ids and numbers are drawn as the outbox draws them: under the lock of the key's row.
create function announce_catalogue() returns integer
language sql
begin atomic
    with listed as (
        select slug, status, document from exercise_revision where listed_until is null),
    drawn as (
        insert into outbox_sequence as s (topic, key, last)
        select 'gradual.catalog.exercise.v1', slug, 1 from listed order by slug
        on conflict on constraint outbox_sequence_pk do update set last = s.last + 1
        returning s.topic, s.key, s.last),
    told as (
        insert into outbox_event (topic, key, sequence, event, type, extension, data, appended_at)
        select d.topic, d.key, d.last, uuidv7(),
               case l.status
                   when 'PUBLISHED' then 'org.gradual.catalog.exercise.published.v1'
                   when 'RETIRED' then 'org.gradual.catalog.exercise.retired.v1'
               end,
               '{}', l.document, clock_timestamp()
        from drawn d join listed l on l.slug = d.key
        order by d.key
        returning 1)
    select count(*)::integer from told;
end;

comment on function announce_catalogue is 'For the owner; returns how many exercises were announced';

revoke all on function announce_catalogue from public;
