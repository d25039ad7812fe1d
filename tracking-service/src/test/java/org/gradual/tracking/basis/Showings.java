package org.gradual.tracking.basis;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which tests show which row, by the id of the row.
 *
 * @param tests each as {@code Class} or {@code Class.method}
 */
record Showings(SortedMap<String, SortedSet<String>> tests) {
  private static final String HEAD =
      """
      # Which tests show each rule

      Every row of the [clinical basis](clinical-basis.md) with the tests of tracking-service that show it. Generated from
      `@Shows`: `ClinicalBasisTest` fails when a row has no test or a test names no row, and writes this page anew with
      `-Dgradual.generated.write`.

      | row | tests |
      |---|---|
      """;

  /** Names of the classes that the build runs as tests. */
  private static final Pattern RUN = Pattern.compile(".*(Test|Laws|Rules)");

  /** Those of all tests that the build runs. */
  static Showings ofTests() {
    return of(
        CompiledClasses.in(Path.of("target", "test-classes"), "org.gradual.tracking")
            .filter(it -> RUN.matcher(it.getSimpleName()).matches())
            .toList());
  }

  static Showings of(List<Class<?>> classes) {
    SortedMap<String, SortedSet<String>> tests = new TreeMap<>();
    classes.stream()
        .flatMap(Showings::showings)
        .forEach(it -> tests.computeIfAbsent(it.row(), _ -> new TreeSet<>()).add(it.test()));
    return new Showings(tests);
  }

  private record Showing(String row, String test) {}

  private static Stream<Showing> showings(Class<?> type) {
    Stream<Showing> whole = showings(type.getAnnotation(Shows.class), type.getSimpleName());
    Stream<Showing> single =
        Arrays.stream(type.getDeclaredMethods())
            .flatMap(
                it ->
                    showings(
                        it.getAnnotation(Shows.class), type.getSimpleName() + "." + it.getName()));
    return Stream.concat(whole, single);
  }

  private static Stream<Showing> showings(Shows shows, String test) {
    return shows == null
        ? Stream.empty()
        : Arrays.stream(shows.value()).map(row -> new Showing(row, test));
  }

  SortedSet<String> of(Row row) {
    return tests.getOrDefault(row.id(), new TreeSet<>());
  }

  /** The page, in the order of the basis. */
  String markdown(List<Row> rows) {
    return Arrays.stream(Section.values())
        .flatMap(it -> it.of(rows).stream())
        .map(
            row ->
                "| `%s` | %s |\n"
                    .formatted(
                        row.id(), of(row).stream().map("`%s`"::formatted).collect(joining("<br>"))))
        .collect(joining("", HEAD, ""));
  }
}
