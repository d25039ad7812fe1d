package org.gradual.catalog.browse;

import java.util.List;
import java.util.Optional;

/**
 * One condition of a search, over a revision {@code r}.
 *
 * @param text in the query language, with one parameter
 * @param parameter its name
 * @param value what it is bound to
 */
record Condition(String text, String parameter, Object value) {

  /** Some element of a list is one of the values; nothing if there are none. */
  static Optional<Condition> overlaps(String list, String parameter, List<String> values) {
    return given("array_intersects(%s, :%s)".formatted(list, parameter), parameter, values)
        .map(it -> new Condition(it.text, parameter, values.toArray(String[]::new)));
  }

  /** No element of a list is one of the values; nothing if there are none. */
  static Optional<Condition> avoids(String list, String parameter, List<String> values) {
    return overlaps(list, parameter, values)
        .map(it -> new Condition("not " + it.text, parameter, it.value));
  }

  /** A member is one of the values; nothing if there are none. */
  static Optional<Condition> isOneOf(String member, String parameter, List<?> values) {
    return given("%s in (:%s)".formatted(member, parameter), parameter, values);
  }

  private static Optional<Condition> given(String text, String parameter, List<?> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new Condition(text, parameter, values));
  }
}
