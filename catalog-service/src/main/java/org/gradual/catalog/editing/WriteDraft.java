package org.gradual.catalog.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;
import org.gradual.catalog.exercise.Listing;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.problem.Refusal;

/** Begins, changes and discards drafts. */
@ApplicationScoped
class WriteDraft {
  private final Listing listing;
  private final Drafts drafts;
  private final Manuscripts manuscripts;

  WriteDraft(Listing listing, Drafts drafts, Manuscripts manuscripts) {
    this.listing = listing;
    this.drafts = drafts;
    this.manuscripts = manuscripts;
  }

  /**
   * Begins an exercise that is new to the catalog.
   *
   * @throws Refusal 400 for what is wrong, 409 for a slug that is taken
   */
  @Transactional
  Draft begin(JsonNode sent, String author) {
    Manuscript manuscript = read(sent);
    listing.hold();
    if (tag(manuscript.slug()).isPresent()) {
      throw EditingProblem.SLUG_IN_USE.refusal();
    }
    return drafts.write(manuscript.slug(), manuscript, author);
  }

  /**
   * Changes the draft of an exercise, or begins it: one that is published is edited by the tag of
   * its newest revision, one that does not exist is created.
   *
   * @param preconditions read after the body was judged
   * @throws Refusal 400, 428 or 412
   */
  @Transactional
  Written put(String slug, JsonNode sent, Supplier<Preconditions> preconditions, String author) {
    if (sent instanceof ObjectNode object && !object.hasNonNull("slug")) {
      object.put("slug", slug);
    }
    Manuscript manuscript = read(sent);
    if (!manuscript.slug().equals(slug)) {
      throw Refusal.invalid("slug", "must be the one in the path");
    }
    listing.hold();
    Optional<String> current = tag(slug);
    RevisionTags.read(preconditions.get()).requireEither(current);
    Optional<Draft> known = drafts.of(slug);
    Draft draft =
        known
            .filter(it -> it.manuscript().equals(manuscript))
            .orElseGet(() -> drafts.write(slug, manuscript, author));
    return new Written(draft, current.isEmpty());
  }

  /**
   * Throws a draft away; what is published stays.
   *
   * @throws Refusal 404, 428 or 412
   */
  @Transactional
  void discard(String slug, Supplier<Preconditions> preconditions) {
    listing.hold();
    Draft draft = drafts.of(slug).orElseThrow(Refusal::notFound);
    preconditions.get().require(draft.tag());
    drafts.discard(slug);
  }

  /** What a change has to name: the draft if there is one, else what is published. */
  private Optional<String> tag(String slug) {
    return drafts
        .of(slug)
        .map(Draft::tag)
        .or(() -> listing.find(slug).map(it -> Preconditions.tag(it.document().revision())));
  }

  private Manuscript read(JsonNode sent) {
    var reading = manuscripts.read(sent);
    return reading.value().orElseThrow(() -> Refusal.invalid(reading.violations()));
  }

  /** A draft, and whether it is the first that is known of its exercise. */
  record Written(Draft draft, boolean isNew) {}
}
