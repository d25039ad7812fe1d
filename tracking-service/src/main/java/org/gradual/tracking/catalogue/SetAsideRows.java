package org.gradual.tracking.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Handle;

/** The records that are set aside. */
@ApplicationScoped
class SetAsideRows {
  private final int most;

  SetAsideRows(CatalogueConfig config) {
    this.most = config.mostSetAside();
  }

  /** Whether the record was not set aside yet. */
  boolean add(Handle handle, SetAside record, int reading) {
    return handle
            .createUpdate(
                "insert into catalogue_set_aside"
                    + " (topic, partition, record_offset, record_key, reason, detail, reading)"
                    + " values (:topic, :partition, :offset, :key, :reason, :detail, :reading)"
                    + " on conflict on constraint catalogue_set_aside_pk do nothing")
            .bind("topic", record.partition().topic())
            .bind("partition", record.partition().partition())
            .bind("offset", record.offset())
            .bind("key", record.key())
            .bind("reason", record.why().reason().name())
            .bind("detail", record.why().detail())
            .bind("reading", reading)
            .execute()
        > 0;
  }

  /** It is met again, and is no better. */
  void keep(Handle handle, SetAside record, int reading) {
    handle
        .createUpdate(
            "update catalogue_set_aside set reading = greatest(reading, :reading), reason = :reason, detail = :detail"
                + " where topic = :topic and partition = :partition and record_offset = :offset")
        .bind("reading", reading)
        .bind("reason", record.why().reason().name())
        .bind("detail", record.why().detail())
        .bind("topic", record.partition().topic())
        .bind("partition", record.partition().partition())
        .bind("offset", record.offset())
        .execute();
  }

  /** The newest are kept where there are too many; the topic has them all. */
  void limit(Handle handle) {
    handle
        .createUpdate(
            "delete from catalogue_set_aside where (topic, partition, record_offset) in"
                + " (select topic, partition, record_offset from catalogue_set_aside"
                + " order by set_aside_at desc, record_offset desc offset :most)")
        .bind("most", most)
        .execute();
  }

  /** What stood before under the same key, or in the same place, is of no weight now. */
  void heal(Handle handle, TopicPartition partition, long offset, String key) {
    handle
        .createUpdate(
            "delete from catalogue_set_aside where topic = :topic and partition = :partition"
                + " and (record_key = :key and record_offset < :offset or record_offset = :offset)")
        .bind("topic", partition.topic())
        .bind("partition", partition.partition())
        .bind("key", key)
        .bind("offset", offset)
        .execute();
  }

  /** What this reading has not met is not on the topic any more. */
  void sweep(Handle handle, int reading) {
    handle
        .createUpdate("delete from catalogue_set_aside where reading < :reading")
        .bind("reading", reading)
        .execute();
  }
}
