package org.gradual.catalog.editing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.exercise.Languages;
import org.gradual.foundation.problem.Violation;
import org.gradual.foundation.wire.Reading;
import org.gradual.foundation.wire.Trees;

/** Reads manuscripts: strictly what is written, leniently what is not written yet. */
@ApplicationScoped
public class Manuscripts {
  private static final String SLUG = "slug";
  private static final String LANGUAGE = "language";

  private final Trees trees;
  private final ObjectMapper json;

  Manuscripts(Trees trees, ObjectMapper json) {
    this.trees = trees;
    this.json = json;
  }

  /** What an author sent, or all that is wrong with it. What is missing is not wrong yet. */
  public Reading<Manuscript> read(JsonNode sent) {
    if (!(sent instanceof ObjectNode object)) {
      return new Reading<>(Optional.empty(), List.of(new Violation("body", "must be an object")));
    }
    var manuscript = new Manuscript(object);
    List<Violation> wrong =
        new ArrayList<>(
            exercise(manuscript).violations().stream().filter(not(manuscript::lacks)).toList());
    if (manuscript.slug().isEmpty() && wrong.stream().noneMatch(it -> it.field().equals(SLUG))) {
      wrong.add(new Violation(SLUG, "is required"));
    }
    if (!object.path(LANGUAGE).asText(Languages.ENGLISH).equals(Languages.ENGLISH)) {
      wrong.add(new Violation(LANGUAGE, "must be en: other languages stand in translations"));
    }
    return new Reading<>(Optional.of(manuscript).filter(_ -> wrong.isEmpty()), wrong);
  }

  /** The exercise that it is, or all that keeps it from being one. */
  public Reading<Exercise> exercise(Manuscript manuscript) {
    return trees.read(manuscript.tree(), Exercise.class);
  }

  /** A known exercise as its author would write it. */
  public Manuscript of(Exercise exercise) {
    return new Manuscript(json.valueToTree(exercise));
  }

  /** A draft out of the table, read as it was when it came in: numbers keep their digits. */
  Manuscript of(String stored) {
    return new Manuscript((ObjectNode) trees.parse(stored.getBytes(UTF_8)));
  }
}
