-- Batches are numbered, here and on Kafka: a database that knows fewer than Kafka does was restored.
alter table outbox_lease add column batch bigint not null default 0;

comment on column outbox_lease.batch is 'The last batch whose rows were deleted because Kafka had committed them';
