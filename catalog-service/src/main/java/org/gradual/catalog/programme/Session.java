package org.gradual.catalog.programme;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is done in one go, for somebody in pain.
 *
 * @param causes what it is to work against
 * @param pain the most that it is begun with, 0..10
 * @param parts in their order
 */
record Session(Set<String> causes, int pain, List<Part> parts) {
  Session {
    causes = Set.copyOf(causes);
    parts = List.copyOf(parts);
  }

  boolean has(Predicate<Part> kind) {
    return parts.stream().anyMatch(kind);
  }

  /** The parts of one kind that stand later than the first of another. */
  Stream<Part> after(Predicate<Part> first, Predicate<Part> late) {
    return parts.stream().dropWhile(first.negate()).skip(1).filter(late);
  }
}
