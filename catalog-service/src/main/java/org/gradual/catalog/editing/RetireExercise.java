package org.gradual.catalog.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gradual.catalog.exercise.Listed;
import org.gradual.catalog.exercise.Listing;
import org.gradual.catalog.exercise.PublishedDocument;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.problem.Refusal;
import org.gradual.foundation.problem.Violation;

/** Takes exercises out of what is offered. Plans that have them keep them, and are told. */
@ApplicationScoped
class RetireExercise {
  private final Listing listing;

  RetireExercise(Listing listing) {
    this.listing = listing;
  }

  /**
   * Retires an exercise.
   *
   * @param replacedBy the slug of what to take instead, if there is something
   * @throws Refusal 404; 428 or 412; 409 for one that is retired; 422 for a replacement that is not
   *     on offer
   */
  @Transactional
  PublishedDocument retire(
      String slug,
      Supplier<Optional<String>> replacedBy,
      Supplier<Preconditions> preconditions,
      String editor) {
    listing.hold();
    Listed listed = listing.find(slug).orElseThrow(Refusal::notFound);
    Optional<String> replacement = replacedBy.get();
    RevisionTags.read(preconditions.get()).require(Preconditions.tag(listed.document().revision()));
    if (!listed.isOffered()) {
      throw EditingProblem.ALREADY_RETIRED.refusal();
    }
    replacement.filter(it -> !isOffered(it) || it.equals(slug)).ifPresent(RetireExercise::refuse);
    return listing.retire(listed, replacement, editor);
  }

  private boolean isOffered(String slug) {
    return listing.find(slug).filter(Listed::isOffered).isPresent();
  }

  private static void refuse(String replacement) {
    throw EditingProblem.UNKNOWN_EXERCISE
        .refusal()
        .violations(
            List.of(new Violation("replacedBy", replacement + " is no other exercise on offer")));
  }
}
