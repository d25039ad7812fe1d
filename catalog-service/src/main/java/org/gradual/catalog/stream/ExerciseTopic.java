package org.gradual.catalog.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gradual.catalog.exercise.Announcements;
import org.gradual.catalog.exercise.PublishedDocument;
import org.gradual.outbox.Outbox;
import org.gradual.outbox.OutboxEvent;

/**
 * The compacted topic from which others learn the catalog. It keeps the newest document of each
 * slug, so that a reader who begins anew sees every exercise.
 */
@ApplicationScoped
class ExerciseTopic implements Announcements {
  private static final String NAME = "gradual.catalog.exercise.v1";
  private static final String PUBLISHED = "org.gradual.catalog.exercise.published.v1";
  private static final String RETIRED = "org.gradual.catalog.exercise.retired.v1";

  private final Outbox outbox;

  ExerciseTopic(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void published(PublishedDocument document) {
    tell(PUBLISHED, document);
  }

  @Override
  public void retired(PublishedDocument document) {
    tell(RETIRED, document);
  }

  private void tell(String type, PublishedDocument document) {
    outbox.append(new OutboxEvent(NAME, document.slug(), type, Map.of(), document.text()));
  }
}
