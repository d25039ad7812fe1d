package org.gradual.tracking.basis;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;

/** The clinical basis as people read it. */
record BasisPage(List<Row> rows, Sources sources) {
  private static final String HEAD =
      """
      # Clinical basis

      What the rules do, and on what each rests. Generated from the rows that the rules carry: `ClinicalBasisTest` fails when
      a rule says something else, and writes this page anew with `-Dgradual.generated.write`. [Which tests show each
      row](rule-tests.md). [Every dose on its way](dose-ladders.md).

      Grade A: the number stands in the source. B: a source's number, moved here from another setting. C: our own default.
      Everything of grade C, and whatever names no source, awaits a clinician's sign-off. Nothing here is medical advice.
      """;

  String markdown() {
    return HEAD
        + Arrays.stream(Section.values())
            .filter(it -> !it.of(rows).isEmpty())
            .map(this::section)
            .collect(joining())
        + sourcesCited();
  }

  private String section(Section section) {
    String head =
        """

        ## %s

        | row | what | source | grade |
        |---|---|---|---|
        """
            .formatted(section.heading());
    return section.of(rows).stream().map(BasisPage::line).collect(joining("", head, ""));
  }

  private static String line(Row row) {
    String codes = Sources.codesOf(row).collect(joining(", "));
    return "| `%s` | %s | %s | %s |\n"
        .formatted(row.id(), cell(row.says()), codes.isEmpty() ? "our own" : codes, row.grade());
  }

  private String sourcesCited() {
    String head =
        """

        ## Sources

        | code | citation |
        |---|---|
        """;
    return rows.stream()
        .flatMap(Sources::codesOf)
        .distinct()
        .sorted()
        .map(it -> "| %s | %s |\n".formatted(it, cell(sources.citation(it))))
        .collect(joining("", head, ""));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
