package org.gradual.catalog.rules;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.foundation.problem.Violation;

/** What must hold of names, by which people tell exercises apart. */
final class NameRules {
  private NameRules() {}

  static List<Rule> all(Collection<Exercise> exercises) {
    Map<String, List<String>> bearers =
        exercises.stream().flatMap(NameRules::names).collect(groupingBy(it -> it));
    return List.of(
        it ->
            names(it)
                .filter(name -> bearers.get(name).size() > 1)
                .map(name -> new Violation("name", "another exercise is called " + name + " too")));
  }

  private static Stream<String> names(Exercise it) {
    return Stream.concat(Stream.of(it.name()), it.aliases().stream())
        .map(name -> name.toLowerCase(Locale.ROOT));
  }
}
