package org.gradual.catalog.editing;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Listed;
import org.gradual.catalog.exercise.Listing;
import org.gradual.foundation.problem.Refusal;
import org.gradual.foundation.problem.Violation;

/** Takes manuscripts that come from elsewhere, such as a file, as drafts: all of them or none. */
@ApplicationScoped
public class TakeDrafts {
  private final Listing listing;
  private final Drafts drafts;
  private final Manuscripts manuscripts;
  private final Fitness fitness;

  TakeDrafts(Listing listing, Drafts drafts, Manuscripts manuscripts, Fitness fitness) {
    this.listing = listing;
    this.drafts = drafts;
    this.manuscripts = manuscripts;
    this.fitness = fitness;
  }

  /**
   * Writes a draft of each manuscript that says something new.
   *
   * @param sent one of an exercise at most
   * @throws Refusal 409 with every manuscript that another draft is in the way of
   */
  @Transactional
  public Taken take(List<Manuscript> sent, Place place, String author) {
    listing.hold();
    Taken taken = rehearse(sent, place);
    Stream.of(Novelty.CREATED, Novelty.CHANGED)
        .flatMap(it -> taken.all(it).stream())
        .forEach(it -> drafts.write(it.slug(), it, author));
    return taken;
  }

  /**
   * What {@link #take} would do now, without doing it.
   *
   * @throws Refusal as it would
   */
  @Transactional
  public Taken rehearse(List<Manuscript> sent, Place place) {
    Map<String, Listed> listed = listing.bySlug();
    Map<String, Draft> open = drafts.of(sent.stream().map(Manuscript::slug).toList());
    Map<Novelty, List<Manuscript>> sorted =
        sent.stream()
            .collect(
                groupingBy(
                    it ->
                        novelty(
                            it,
                            Optional.ofNullable(listed.get(it.slug())),
                            Optional.ofNullable(open.get(it.slug())))));
    refuse(sorted.getOrDefault(Novelty.IN_THE_WAY, List.of()), place);
    return new Taken(sorted, hindrances(sorted, listed.values(), place));
  }

  private Novelty novelty(Manuscript sent, Optional<Listed> listed, Optional<Draft> open) {
    if (listed.filter(it -> it.isOffered() && says(sent, it)).isPresent()) {
      return Novelty.PUBLISHED;
    }
    if (open.isPresent()) {
      return open.get().manuscript().equals(sent) ? Novelty.DRAFTED : Novelty.IN_THE_WAY;
    }
    return listed.isPresent() ? Novelty.CHANGED : Novelty.CREATED;
  }

  private boolean says(Manuscript sent, Listed listed) {
    return manuscripts.exercise(sent).value().equals(Optional.of(listed.content()));
  }

  private static void refuse(List<Manuscript> inTheWay, Place place) {
    if (!inTheWay.isEmpty()) {
      throw EditingProblem.DRAFT_IN_THE_WAY
          .refusal()
          .violations(
              inTheWay.stream()
                  .map(Manuscript::slug)
                  .map(it -> place.of(it, new Violation("slug", it + " has another open draft")))
                  .toList());
    }
  }

  private List<Violation> hindrances(
      Map<Novelty, List<Manuscript>> sorted, Collection<Listed> listed, Place place) {
    List<Manuscript> unpublished =
        Stream.of(Novelty.CREATED, Novelty.CHANGED, Novelty.DRAFTED)
            .flatMap(it -> sorted.getOrDefault(it, List.of()).stream())
            .toList();
    return fitness.judge(unpublished, fitness.offered(listed), place).violations();
  }
}
