package org.gradual.catalog.content;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The way back from each line of the seed to what rests on it, as Markdown for {@code docs/}. */
record CoveragePage(SeedIndex index, List<CitingRecord> records) {

  String markdown() {
    return Stream.of(introduction(), totals(), lines(), silent()).collect(joining("\n"));
  }

  private static String introduction() {
    return """
        # What became of the seed

        The catalog began with an article on exercises for back pain, the *seed*. The article is not ours to ship. Its lines are
        known here by their numbers and by our own words for them, and every record of the
        [content](../catalog-service/src/main/resources/content/README.md) names the lines on which its facts rest. This page
        turns that around: below each line stand the records and rules that lead back to it, each with those of its facts that
        do. `provenance` means that the line speaks of the record as a whole, `cue 2` the second thing that a patient is told.

        The page is generated from the content. `SeedCoverageTest` fails when it is out of date, and when a line that says
        something leads nowhere.
        """;
  }

  private String totals() {
    List<CitingRecord> resting = records.stream().filter(not(it -> it.facts().isEmpty())).toList();
    return """
        Of the article's 131 lines %d say something and %d only lead to others; the rest are blank. %d records rest on it, with
        %d of their facts:

        | kind | records | that rest on the seed | lines they rest on |
        |---|--:|--:|--:|
        %s"""
        .formatted(
            index.saying().count(),
            index.silent().count(),
            resting.size(),
            resting.stream().mapToLong(CoveragePage::facts).sum(),
            resting.stream()
                .map(CitingRecord::kind)
                .distinct()
                .sorted()
                .map(this::total)
                .collect(joining()));
  }

  /** A fact that rests on several lines counts once. */
  private static long facts(CitingRecord citing) {
    return citing.facts().values().stream().flatMap(Set::stream).distinct().count();
  }

  private String total(String kind) {
    List<CitingRecord> all = records.stream().filter(it -> it.kind().equals(kind)).toList();
    return "| %s | %d | %d | %d |\n"
        .formatted(
            kind,
            all.size(),
            all.stream().filter(not(it -> it.facts().isEmpty())).count(),
            all.stream().flatMap(it -> it.facts().keySet().stream()).distinct().count());
  }

  private String lines() {
    return index.lines().stream().flatMap(this::section).collect(joining("\n"));
  }

  private Stream<String> section(SeedIndex.Line line) {
    return switch (line.kind()) {
      case TITLE, CHAPTER -> Stream.of("## " + line.text() + "\n");
      case HEADING -> Stream.of("### " + line.text() + "\n");
      case SAYS ->
          Stream.of("#### L%d\n\n%s.\n\n".formatted(line.number(), about(line)) + citing(line));
      case INTRODUCES, ANNOUNCES -> Stream.of();
    };
  }

  private String citing(SeedIndex.Line line) {
    return records.stream()
        .filter(it -> it.facts().containsKey(line.number()))
        .map(it -> citing(it, it.facts().get(line.number())))
        .collect(joining());
  }

  private static String citing(CitingRecord it, Set<String> facts) {
    return "- %s [%s](../catalog-service/%s) `%s`: %s\n"
        .formatted(it.kind(), it.name(), it.file(), it.key(), String.join(", ", facts));
  }

  private String silent() {
    return """
        ## Lines that nothing cites

        They hold nothing for a record to rest on.

        | line | about | it is |
        |--:|---|---|
        """
        + index
            .silent()
            .map(it -> "| L%d | %s | %s |\n".formatted(it.number(), about(it), it.kind()))
            .collect(joining());
  }

  private static String about(SeedIndex.Line line) {
    return line.text().substring(0, 1).toUpperCase(Locale.ROOT) + line.text().substring(1);
  }
}
