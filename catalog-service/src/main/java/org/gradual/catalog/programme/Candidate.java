package org.gradual.catalog.programme;

import java.util.List;
import org.gradual.catalog.exercise.Exercise;

/**
 * An exercise that may stand in a person's first plan.
 *
 * @param head whose ladder it stands on: the exercise itself, or the first of those that it
 *     replaces
 * @param replaces what it stands for, and why that may not stand itself
 */
record Candidate(Part part, Exercise head, List<Replaced> replaces) {

  boolean worksAgainst(String cause) {
    return part.exercise().causes().contains(cause);
  }

  /** A head and what speaks against it. */
  record Replaced(Exercise head, List<Reason> because) {}
}
