package org.gradual.catalog.editing;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gradual.foundation.problem.Violation;

/**
 * A draft as its editor reads it: the members of an exercise, as far as they are written, then
 * {@code status} ({@code DRAFT}), {@code etag}, {@code changedAt}, {@code changedBy} and {@code
 * violations}, which is everything that still keeps it from being published.
 */
@Schema(implementation = DraftDocument.class)
public record DraftView(@JsonValue ObjectNode members) {

  static DraftView of(Draft draft, List<Violation> violations) {
    ObjectNode members = draft.manuscript().tree().deepCopy();
    members
        .put("status", "DRAFT")
        .put("etag", draft.tag())
        .put("changedAt", draft.changedAt().toString())
        .put("changedBy", draft.changedBy());
    ArrayNode list = members.putArray("violations");
    violations.forEach(
        it -> list.addObject().put("field", it.field()).put("message", it.message()));
    return new DraftView(members);
  }
}
