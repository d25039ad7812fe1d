package org.gradual.catalog.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gradual.catalog.exercise.Announcements;
import org.gradual.catalog.exercise.ExerciseDocument;
import org.gradual.outbox.Outbox;
import org.gradual.outbox.OutboxEvent;

/**
 * The compacted topic from which others learn the catalog. It keeps the newest document of each
 * slug, so a reader that begins anew sees every exercise.
 */
@ApplicationScoped
class ExerciseTopic implements Announcements {
  static final String NAME = "gradual.catalog.exercise.v1";
  static final String PUBLISHED = "org.gradual.catalog.exercise.published.v1";

  private final Outbox outbox;
  private final ObjectMapper json;

  ExerciseTopic(Outbox outbox, ObjectMapper json) {
    this.outbox = outbox;
    this.json = json;
  }

  @Override
  public void published(ExerciseDocument document) {
    String slug = document.exercise().slug();
    outbox.append(new OutboxEvent(NAME, slug, PUBLISHED, Map.of(), written(document)));
  }

  private String written(ExerciseDocument document) {
    try {
      return json.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A document that answers can show, events can't", e);
    }
  }
}
