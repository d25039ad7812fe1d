package org.gradual.catalog.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing that must hold of the shipped content.
 *
 * @param name what must hold, as a phrase
 * @param violations every place where it does not hold, each naming its file
 */
record Check(String name, Function<ContentTree, Stream<String>> violations) {

  /** A check of each exercise by itself. */
  static Check each(String name, Function<ObjectNode, Stream<String>> violations) {
    return eachAmong(name, (exercise, content) -> violations.apply(exercise));
  }

  /** A check of each exercise that looks at the rest of the content too. */
  static Check eachAmong(
      String name, BiFunction<ObjectNode, ContentTree, Stream<String>> violations) {
    return new Check(
        name,
        content ->
            content.exercises().entrySet().stream()
                .flatMap(
                    file ->
                        violations
                            .apply(file.getValue(), content)
                            .map(violation -> file.getKey() + " " + violation)));
  }

  List<String> of(ContentTree content) {
    return violations.apply(content).map(violation -> name + ": " + violation).toList();
  }

  /** All checks, in the order in which a reader would want to mend their findings. */
  static List<Check> all() {
    return Stream.of(
            VocabularyChecks.all(),
            ExerciseChecks.all(),
            CueChecks.all(),
            DoseChecks.all(),
            LadderChecks.all(),
            ProvenanceChecks.all())
        .flatMap(List::stream)
        .toList();
  }
}
