package org.gradual.catalog.editing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.foundation.problem.Violation;

/**
 * The shape of a draft in the OpenAPI document; any member of the exercise may be missing.
 *
 * @param status always {@code DRAFT}
 */
public record DraftDocument(
    @JsonUnwrapped Exercise exercise,
    String status,
    String etag,
    Instant changedAt,
    String changedBy,
    List<Violation> violations) {}
