package org.gradual.catalog.content;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradual.catalog.editing.OfferDraft;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.exercise.Listed;
import org.gradual.catalog.exercise.Listing;

/** Brings in what a release says and the catalog does not say yet. */
@ApplicationScoped
class LoadContent {
  /** Stands as the publisher of what no person published. */
  static final String RELEASE = "release";

  private final ContentCheck check;
  private final Listing listing;
  private final OfferDraft drafts;

  LoadContent(ContentCheck check, Listing listing, OfferDraft drafts) {
    this.check = check;
    this.listing = listing;
    this.drafts = drafts;
  }

  void atStart(@Observes StartupEvent start, ShippedContent content) {
    Loaded loaded = load(content);
    if (!loaded.published().isEmpty()) {
      Log.infof("Published %d new or changed exercises of this release", loaded.published().size());
    }
    if (!loaded.offered().isEmpty()) {
      Log.infof(
          "This release changes exercises that editors have made their own; see their drafts: %s",
          loaded.offered());
    }
  }

  /**
   * Publishes each exercise whose content is new. Where an editor published last, it becomes a
   * draft for editors to judge. An exercise that the release no longer ships stays as it is: plans
   * are pinned to it, and taking it out of use is an editor's decision.
   *
   * @throws IllegalStateException with every mistake of the content; nothing is published then
   */
  @Transactional
  Loaded load(ShippedContent content) {
    List<String> mistakes = check.mistakes(content);
    if (!mistakes.isEmpty()) {
      throw new IllegalStateException(
          "The content of this release is wrong:\n" + String.join("\n", mistakes));
    }
    listing.hold();
    Map<String, Listed> listed = listing.bySlug();
    var loaded = new Loaded(new ArrayList<>(), new ArrayList<>());
    for (Exercise exercise : content.exercises()) {
      load(exercise, listed.get(exercise.slug()), loaded);
    }
    return loaded;
  }

  private void load(Exercise shipped, Listed listed, Loaded loaded) {
    if (listed != null && listed.content().equals(shipped)) {
      return;
    }
    if (listed == null || listed.publishedBy().equals(RELEASE)) {
      listing.publish(shipped, RELEASE);
      loaded.published().add(shipped.slug());
    } else if (drafts.offer(shipped, RELEASE)) {
      loaded.offered().add(shipped.slug());
    }
  }

  /**
   * What became of a release's content.
   *
   * @param published slugs of what was published
   * @param offered slugs of what became a draft
   */
  record Loaded(List<String> published, List<String> offered) {}
}
