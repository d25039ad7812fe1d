package org.gradual.catalog.editing;

import org.gradual.foundation.problem.Violation;

/** Where the draft of a slug stands in what an editor sent. */
@FunctionalInterface
public interface Place {
  /** A draft that was sent by itself. */
  Place ITSELF = (_, violation) -> violation;

  /** What is wrong with a draft, told where its editor finds it. */
  Violation of(String slug, Violation violation);
}
