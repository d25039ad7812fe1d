-- What an operator may do about a parked event: let it go again, mend its data, or skip it. Each leaves a row here,
-- with the event as it was, so that nothing is ever lost unseen. The service's own role may do none of it.
create table outbox_intervention (
    id bigint generated always as identity,
    at timestamptz not null default clock_timestamp(),
    action text not null,
    by text not null,
    why text not null,
    database_user text not null default session_user,
    topic text not null,
    key text not null,
    sequence bigint not null,
    event uuid not null,
    reason text not null,
    blocked_at timestamptz not null,
    type text,
    extension text[],
    data text,
    constraint outbox_intervention_pk primary key (id),
    constraint outbox_intervention_action_known check (action in ('RETRIED', 'MENDED', 'SKIPPED')),
    constraint outbox_intervention_by_someone check (btrim(by) <> ''),
    constraint outbox_intervention_says_why check (btrim(why) <> ''),
    constraint outbox_intervention_keeps_the_event
        check (action = 'RETRIED' or num_nonnulls(type, extension, data) = 3)
);

comment on column outbox_intervention.reason is 'Why the event was parked';
comment on column outbox_intervention.data is 'Of the event, as it was before; null for RETRIED, which changes nothing';

-- While Kafka is away rows are only added. Vacuumed now and then all the same, they are counted by the index alone.
alter table outbox_event
    set (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 50000);

-- A later finding on an earlier event of the key takes the place of the one that is there.
grant update on outbox_blocked to ${service_role};

-- Ends the parking of a key, and tells which event was parked.
create function outbox_unpark(topic text, key text) returns outbox_blocked
language plpgsql as $$
declare
    parked outbox_blocked;
begin
    delete from outbox_blocked b
    where b.topic = outbox_unpark.topic and b.key = outbox_unpark.key
    returning b.* into parked;
    if not found then
        raise exception 'nothing is parked on topic % for key %', topic, key using errcode = 'no_data_found';
    end if;
    return parked;
end
$$;

-- Writes down what is about to be done to a parked event, with the event as it is.
create function outbox_note(parked outbox_blocked, action text, by text, why text) returns void
language plpgsql as $$
begin
    insert into outbox_intervention
        (action, by, why, topic, key, sequence, event, reason, blocked_at, type, extension, data)
    select outbox_note.action, outbox_note.by, outbox_note.why, e.topic, e.key, e.sequence, e.event,
           parked.reason, parked.blocked_at, e.type, e.extension, e.data
    from outbox_event e
    where e.topic = parked.topic and e.key = parked.key and e.event = parked.event;
    if not found then
        raise exception 'event % is not in outbox_event any more; outbox_retry lets its key go on', parked.event
            using errcode = 'no_data_found';
    end if;
end
$$;

-- Lets a parked key go on as it is, because what refused its event has changed. Gives the event's id.
create function outbox_retry(topic text, key text, by text, why text) returns uuid
language plpgsql security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    parked outbox_blocked := outbox_unpark(topic, key);
begin
    insert into outbox_intervention (action, by, why, topic, key, sequence, event, reason, blocked_at)
    values ('RETRIED', outbox_retry.by, outbox_retry.why, parked.topic, parked.key, parked.sequence, parked.event,
            parked.reason, parked.blocked_at);
    return parked.event;
end
$$;

-- Gives a parked event other data and lets its key go on. Readers see the same id and sequence, and no gap.
create function outbox_mend(topic text, key text, data json, by text, why text) returns uuid
language plpgsql security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    parked outbox_blocked := outbox_unpark(topic, key);
begin
    perform outbox_note(parked, 'MENDED', by, why);
    update outbox_event e set data = outbox_mend.data::text
    where e.topic = parked.topic and e.key = parked.key and e.event = parked.event;
    return parked.event;
end
$$;

-- Takes a parked event out of the stream and lets its key go on. Readers see that its sequence is missing.
create function outbox_skip(topic text, key text, by text, why text) returns uuid
language plpgsql security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    parked outbox_blocked := outbox_unpark(topic, key);
begin
    perform outbox_note(parked, 'SKIPPED', by, why);
    delete from outbox_event e
    where e.topic = parked.topic and e.key = parked.key and e.event = parked.event;
    return parked.event;
end
$$;

revoke execute on function
    outbox_unpark(text, text),
    outbox_note(outbox_blocked, text, text, text),
    outbox_retry(text, text, text, text),
    outbox_mend(text, text, json, text, text),
    outbox_skip(text, text, text, text)
from public;
