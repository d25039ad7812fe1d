package org.gradual.catalog.browse;

import java.util.List;
import java.util.Optional;

/**
 * One condition of a search, over a revision {@code r}.
 *
 * @param text in SQL, with one parameter
 * @param parameter its name
 * @param value what it is bound to
 */
record Condition(String text, String parameter, Object value) {

  /** Some element of a list is one of the values; nothing if there are none. */
  static Optional<Condition> overlaps(String list, String parameter, List<String> values) {
    return given("%s && :%s".formatted(list, parameter), parameter, values);
  }

  /** No element of a list is one of the values; nothing if there are none. */
  static Optional<Condition> avoids(String list, String parameter, List<String> values) {
    return given("not %s && :%s".formatted(list, parameter), parameter, values);
  }

  /** A member is one of the values; nothing if there are none. */
  static Optional<Condition> isOneOf(
      String member, String parameter, List<? extends Enum<?>> values) {
    return given(
        "%s = any(:%s)".formatted(member, parameter),
        parameter,
        values.stream().map(Enum::name).toList());
  }

  private static Optional<Condition> given(String text, String parameter, List<String> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new Condition(text, parameter, values.toArray(String[]::new)));
  }
}
