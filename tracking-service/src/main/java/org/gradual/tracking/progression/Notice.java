package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.Optional;

/**
 * The catalog's word on an exercise that the plan rests on. A retirement is a revision of its own,
 * and a later one may publish the exercise again.
 *
 * @param exercise slug of an item's own exercise, or of a variant of it
 * @param replacedBy slug of what takes the place of a retired exercise
 * @param at when the chart was told
 */
public record Notice(
    String exercise, int revision, boolean isRetirement, Optional<String> replacedBy, Instant at) {

  public Notice {
    if (replacedBy.isPresent() && !isRetirement) {
      throw new IllegalArgumentException(exercise + " is replaced but not retired");
    }
  }

  public static Notice published(String exercise, int revision, Instant at) {
    return new Notice(exercise, revision, false, Optional.empty(), at);
  }

  public static Notice retired(
      String exercise, int revision, Optional<String> replacedBy, Instant at) {
    return new Notice(exercise, revision, true, replacedBy, at);
  }
}
