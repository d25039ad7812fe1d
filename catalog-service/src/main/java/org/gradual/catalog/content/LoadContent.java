package org.gradual.catalog.content;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.gradual.catalog.exercise.PublishExercises;
import org.gradual.catalog.exercise.PublishedDocument;

/** Publishes what a release says and the catalog does not say yet. */
@ApplicationScoped
class LoadContent {
  /** Stands as the publisher of what no person published. */
  static final String RELEASE = "release";

  private final ContentCheck check;
  private final PublishExercises publishing;

  LoadContent(ContentCheck check, PublishExercises publishing) {
    this.check = check;
    this.publishing = publishing;
  }

  void atStart(@Observes StartupEvent start, ShippedContent content) {
    List<PublishedDocument> published = load(content);
    if (!published.isEmpty()) {
      Log.infof("Published %d new or changed exercises of this release", published.size());
    }
  }

  /**
   * Publishes each exercise whose content is new. One that the release no longer ships stays as it
   * is: plans are pinned to it, and taking it out of use is an editor's decision.
   *
   * @throws IllegalStateException with every mistake of the content; nothing is published then
   */
  List<PublishedDocument> load(ShippedContent content) {
    List<String> mistakes = check.mistakes(content);
    if (!mistakes.isEmpty()) {
      throw new IllegalStateException(
          "The content of this release is wrong:\n" + String.join("\n", mistakes));
    }
    return publishing.publishChanged(content.exercises(), RELEASE);
  }
}
