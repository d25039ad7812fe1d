package org.gradual.catalog.programme;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gradual.catalog.vocabulary.Cause;

/**
 * Whom to take first, a choice of our own: what works against more of the person's causes; what the
 * seed itself names against one of them, in its order; what the seed tells rather than implies, and
 * that rather than general practice; what is easier. The slug settles the rest.
 */
final class Preference {
  private static final int NOT_NAMED = Integer.MAX_VALUE;

  private Preference() {}

  static Comparator<Candidate> of(Person person, List<Cause> causes) {
    List<Cause> own = causes.stream().filter(it -> person.causes().contains(it.slug())).toList();
    return comparingLong(
            (Candidate it) -> person.causes().stream().filter(it::worksAgainst).count())
        .reversed()
        .thenComparing(comparingInt(it -> place(it.head().slug(), own)))
        .thenComparing(comparing(it -> it.head().provenance().kind()))
        .thenComparing(comparingInt(it -> it.part().tier()))
        .thenComparing(comparing(it -> it.part().slug()));
  }

  /** How early the seed names an exercise in the work that it advises against these causes. */
  private static int place(String slug, List<Cause> causes) {
    return causes.stream()
        .map(Cause::matchedWork)
        .flatMapToInt(
            works ->
                IntStream.range(0, works.size())
                    .filter(at -> works.get(at).exercises().contains(slug)))
        .min()
        .orElse(NOT_NAMED);
  }
}
