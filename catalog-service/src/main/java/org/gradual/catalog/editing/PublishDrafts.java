package org.gradual.catalog.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.exercise.Listed;
import org.gradual.catalog.exercise.Listing;
import org.gradual.catalog.exercise.PublishedDocument;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.problem.ProblemType;
import org.gradual.foundation.problem.Refusal;
import org.gradual.foundation.problem.Violation;

/** Publishes drafts, one or several that need each other, if nothing is wrong with any of them. */
@ApplicationScoped
class PublishDrafts {
  private final Listing listing;
  private final Drafts drafts;
  private final Fitness fitness;

  PublishDrafts(Listing listing, Drafts drafts, Fitness fitness) {
    this.listing = listing;
    this.drafts = drafts;
    this.fitness = fitness;
  }

  /**
   * Publishes the draft of one exercise.
   *
   * @throws Refusal 404 for an exercise that nobody knows; 428 or 412 where the draft is another
   *     one or has been published; 422 with everything that is wrong with it
   */
  @Transactional
  PublishedDocument publish(String slug, Supplier<Preconditions> preconditions, String editor) {
    listing.hold();
    Optional<Draft> draft = drafts.of(slug);
    if (draft.isEmpty() && listing.find(slug).isEmpty()) {
      throw Refusal.notFound();
    }
    Preconditions sent = preconditions.get();
    sent.require(draft.map(Draft::tag).orElse("no draft"));
    sent.honour(draft.map(Draft::tag)); // "*" means any draft, but there has to be one
    return publish(List.of(draft.orElseThrow()), Place.ITSELF, editor).getFirst();
  }

  /**
   * Publishes several drafts at once: those of a new ladder name each other, so that none of them
   * could be published first.
   *
   * @param chosen the drafts, each by the tag of the version that was read
   * @throws Refusal 400 for a draft that stands twice; 412 with every one that is gone or another
   *     one; 422 with everything that is wrong
   */
  @Transactional
  List<PublishedDocument> publishTogether(List<ChosenDraft> chosen, String editor) {
    listing.hold();
    Map<String, Draft> open = drafts.of(chosen.stream().map(ChosenDraft::slug).toList());
    List<Violation> stale = new ArrayList<>();
    Map<String, String> places = new TreeMap<>();
    for (int i = 0; i < chosen.size(); i++) {
      ChosenDraft one = chosen.get(i);
      String place = "drafts[" + i + "].";
      if (places.put(one.slug(), place) != null) {
        throw Refusal.invalid(place + "slug", "stands twice");
      }
      if (!open.containsKey(one.slug()) || !open.get(one.slug()).tag().equals(one.etag())) {
        stale.add(new Violation(place + "etag", "is not that of the open draft"));
      }
    }
    if (!stale.isEmpty()) {
      throw ProblemType.PRECONDITION_FAILED.refusal().violations(stale);
    }
    return publish(
        chosen.stream().map(it -> open.get(it.slug())).toList(),
        (slug, it) -> new Violation(places.get(slug) + it.field(), it.message()),
        editor);
  }

  private List<PublishedDocument> publish(List<Draft> all, Place place, String editor) {
    Map<String, Listed> listed = listing.bySlug();
    List<Manuscript> manuscripts = all.stream().map(Draft::manuscript).toList();
    var judged = fitness.judge(manuscripts, fitness.offered(listed.values()), place);
    if (!judged.violations().isEmpty()) {
      throw EditingProblem.NOT_PUBLISHABLE.refusal().violations(judged.violations());
    }
    all.forEach(it -> drafts.discard(it.slug()));
    return judged.exercises().stream()
        .map(it -> publish(it, Optional.ofNullable(listed.get(it.slug())), editor))
        .toList();
  }

  /** A draft that says what is published already adds no revision. */
  private PublishedDocument publish(Exercise exercise, Optional<Listed> known, String editor) {
    return known
        .filter(Listed::isOffered)
        .filter(it -> it.content().equals(exercise))
        .map(Listed::document)
        .orElseGet(() -> listing.publish(exercise, editor));
  }
}
