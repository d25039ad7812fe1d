package org.gradual.catalog.editing;

import java.time.Instant;
import org.gradual.foundation.http.Preconditions;

/**
 * What editors have written of an exercise and not published yet.
 *
 * @param version rises with each change and is never used again, not even for another draft
 * @param changedBy a person's subject, or the release
 */
public record Draft(
    String slug, long version, Manuscript manuscript, Instant changedAt, String changedBy) {

  /** The entity tag of this version. */
  public String tag() {
    return Preconditions.tag("draft-" + version);
  }
}
