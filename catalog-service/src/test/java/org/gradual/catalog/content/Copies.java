package org.gradual.catalog.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Exercise;

/** Content like the shipped one, changed on purpose. */
final class Copies {
  private static final YAMLMapper MAPPER = new YAMLMapper();

  private Copies() {}

  /** An exercise as it would be had its file been edited. */
  static Exercise edited(Exercise exercise, Consumer<ObjectNode> edit) {
    ObjectNode tree = MAPPER.valueToTree(exercise);
    edit.accept(tree);
    return MAPPER.convertValue(tree, Exercise.class);
  }

  static Exercise named(ShippedContent content, String slug) {
    return content.exercises().stream()
        .filter(it -> it.slug().equals(slug))
        .findAny()
        .orElseThrow();
  }

  /** The content with one more exercise, or with another version of one. */
  static ShippedContent with(ShippedContent content, Exercise exercise) {
    Stream<Exercise> others =
        content.exercises().stream().filter(it -> !it.slug().equals(exercise.slug()));
    List<Exercise> all = Stream.concat(others, Stream.of(exercise)).toList();
    return new ShippedContent(content.vocabulary(), all, content.programmes());
  }
}
