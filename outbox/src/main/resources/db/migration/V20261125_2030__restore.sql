-- After a restore the numbers of events are given a second time: the operator begins a new epoch before a service starts.

-- The epochs that ended with a restore. What the database had committed after restored_to is gone from it, while its
-- events are still on Kafka: a reader needs that moment to know which.
create table outbox_past_epoch (
    epoch uuid not null,
    since timestamptz not null,
    until timestamptz not null,
    restored_to timestamptz not null,
    constraint outbox_past_epoch_pk primary key (epoch),
    constraint outbox_past_epoch_restored_while_it_lasted check (restored_to between since and until)
);

comment on column outbox_past_epoch.until is 'When the next epoch began';
comment on column outbox_past_epoch.restored_to is 'The moment to which the backup was rolled forward';

-- The lease that came back with the backup is nobody's: the first instance that starts relays at once.
create function outbox_rotate_epoch(restored_to timestamptz) returns uuid
language sql
begin atomic
    insert into outbox_past_epoch (epoch, since, until, restored_to)
    select e.epoch, e.since, clock_timestamp(), outbox_rotate_epoch.restored_to from outbox_epoch e;
    update outbox_lease set owner = null, fence = fence + 1, held_until = '-infinity' where name = 'relay';
    update outbox_epoch set epoch = gen_random_uuid(), since = clock_timestamp() returning epoch;
end;

comment on function outbox_rotate_epoch is 'For the owner, after a restore and before any service starts; returns the new epoch';

revoke all on function outbox_rotate_epoch from public;
grant select on outbox_past_epoch to ${service_role};
