package org.gradual.tracking.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Handle;

/**
 * The rows of the projection, and how far the topic has been read into them: both move in one
 * transaction.
 */
@ApplicationScoped
class CatalogueRows {

  /** A revision never changes: its record may come again, with members that are new. */
  void put(Handle handle, PublishedExercise exercise, String document, int reading) {
    handle
        .createUpdate(
            "insert into catalogue_exercise (slug, revision, status, document, reading)"
                + " values (:slug, :revision, :status, :document::jsonb, :reading)"
                + " on conflict on constraint catalogue_exercise_pk do update set status = excluded.status,"
                + " document = excluded.document, reading = greatest(catalogue_exercise.reading, excluded.reading)")
        .bind("slug", exercise.slug())
        .bind("revision", exercise.revision())
        .bind("status", exercise.status())
        .bind("document", document)
        .bind("reading", reading)
        .execute();
  }

  Reading reading(Handle handle) {
    return handle
        .createQuery(
            "select number, completed_at is not null, (select count(*) from catalogue_set_aside)"
                + " from catalogue_reading")
        .map((row, _) -> new Reading(row.getInt(1), row.getBoolean(2), row.getInt(3)))
        .one();
  }

  /** Where this reading goes on; a partition that is missing begins at its beginning. */
  Map<TopicPartition, Long> positions(Handle handle, String topic, int reading) {
    return handle
        .createQuery(
            "select partition, next_offset from catalogue_position"
                + " where topic = :topic and reading = :reading")
        .bind("topic", topic)
        .bind("reading", reading)
        .map((row, _) -> Map.entry(new TopicPartition(topic, row.getInt(1)), row.getLong(2)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void position(Handle handle, TopicPartition partition, long nextOffset, int reading) {
    handle
        .createUpdate(
            "insert into catalogue_position (topic, partition, next_offset, reading)"
                + " values (:topic, :partition, :next, :reading)"
                + " on conflict on constraint catalogue_position_pk do update"
                + " set next_offset = excluded.next_offset, reading = excluded.reading"
                + " where catalogue_position.reading <= excluded.reading")
        .bind("topic", partition.topic())
        .bind("partition", partition.partition())
        .bind("next", nextOffset)
        .bind("reading", reading)
        .execute();
  }

  /**
   * Ends a reading, once: what it has not met goes, but for revisions before one that it has met,
   * because compaction takes those from the topic. It is not at its end before it has met anything,
   * so that an empty topic takes nothing away.
   *
   * @return whether it was not ended yet
   */
  boolean complete(Handle handle, int reading) {
    handle
        .createUpdate(
            "delete from catalogue_exercise e where e.reading < :reading"
                + " and exists (select from catalogue_exercise where reading >= :reading)"
                + " and not exists (select from catalogue_exercise met where met.slug = e.slug"
                + " and met.reading >= :reading and met.revision > e.revision)")
        .bind("reading", reading)
        .execute();
    return handle
            .createUpdate(
                "update catalogue_reading set completed_at = now()"
                    + " where number = :reading and completed_at is null"
                    + " and exists (select from catalogue_exercise where reading >= :reading)")
            .bind("reading", reading)
            .execute()
        > 0;
  }

  boolean isEmpty(Handle handle) {
    return !handle
        .createQuery("select exists (select from catalogue_exercise)")
        .mapTo(boolean.class)
        .one();
  }
}
