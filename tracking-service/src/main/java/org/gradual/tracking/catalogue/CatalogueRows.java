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
  void put(Handle handle, PublishedExercise exercise, String document) {
    handle
        .createUpdate(
            "insert into catalogue_exercise (slug, revision, status, document)"
                + " values (:slug, :revision, :status, :document::jsonb)"
                + " on conflict on constraint catalogue_exercise_pk do update set status = excluded.status,"
                + " document = excluded.document")
        .bind("slug", exercise.slug())
        .bind("revision", exercise.revision())
        .bind("status", exercise.status())
        .bind("document", document)
        .execute();
  }

  Map<TopicPartition, Long> positions(Handle handle, String topic) {
    return handle
        .createQuery("select partition, next_offset from catalogue_position where topic = :topic")
        .bind("topic", topic)
        .map((row, _) -> Map.entry(new TopicPartition(topic, row.getInt(1)), row.getLong(2)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void position(Handle handle, TopicPartition partition, long nextOffset) {
    handle
        .createUpdate(
            "insert into catalogue_position (topic, partition, next_offset)"
                + " values (:topic, :partition, :next)"
                + " on conflict on constraint catalogue_position_pk do update"
                + " set next_offset = excluded.next_offset")
        .bind("topic", partition.topic())
        .bind("partition", partition.partition())
        .bind("next", nextOffset)
        .execute();
  }

  boolean isEmpty(Handle handle) {
    return !handle
        .createQuery("select exists (select from catalogue_exercise)")
        .mapTo(boolean.class)
        .one();
  }
}
