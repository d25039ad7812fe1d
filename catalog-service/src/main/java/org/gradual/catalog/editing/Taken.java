package org.gradual.catalog.editing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gradual.foundation.problem.Violation;

/**
 * What became of manuscripts that were to be taken as drafts, or would become of them.
 *
 * @param hindrances everything that keeps the drafts from being published together
 */
public record Taken(Map<Novelty, List<Manuscript>> manuscripts, List<Violation> hindrances) {

  /** The slugs of what was found to be one of these, sorted. */
  public List<String> slugs(Novelty... novelties) {
    return Stream.of(novelties)
        .flatMap(it -> all(it).stream())
        .map(Manuscript::slug)
        .sorted()
        .toList();
  }

  List<Manuscript> all(Novelty novelty) {
    return manuscripts.getOrDefault(novelty, List.of());
  }
}
