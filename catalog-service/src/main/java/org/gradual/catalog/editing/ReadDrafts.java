package org.gradual.catalog.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.gradual.catalog.exercise.Listing;
import org.gradual.foundation.paging.Cursor;
import org.gradual.foundation.paging.Page;
import org.gradual.foundation.paging.Paging;
import org.gradual.foundation.problem.Refusal;

/** Drafts as editors read them, each with what still keeps it from being published. */
@ApplicationScoped
class ReadDrafts {
  private static final String LIST = "drafts";

  private final Drafts drafts;
  private final Listing listing;
  private final Fitness fitness;

  ReadDrafts(Drafts drafts, Listing listing, Fitness fitness) {
    this.drafts = drafts;
    this.listing = listing;
    this.fitness = fitness;
  }

  /**
   * The draft of an exercise.
   *
   * @throws Refusal 404 if there is none
   */
  Draft one(String slug) {
    return drafts.of(slug).orElseThrow(Refusal::notFound);
  }

  DraftView view(Draft draft) {
    return viewing().apply(draft);
  }

  /** The open drafts, by slug. */
  Page<DraftView> page(Paging paging) {
    String last = paging.after(LIST, String.class).map(it -> it.key(0, String.class)).orElse("");
    return Page.of(
            drafts.after(last, paging.fetch()), paging, draft -> Cursor.at(LIST, draft.slug()))
        .map(viewing());
  }

  private Function<Draft, DraftView> viewing() {
    var offered = fitness.offered(listing.all());
    return draft ->
        DraftView.of(
            draft, fitness.judge(List.of(draft.manuscript()), offered, Place.ITSELF).violations());
  }
}
