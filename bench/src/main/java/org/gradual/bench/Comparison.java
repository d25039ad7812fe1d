package org.gradual.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The variants of each scenario side by side. */
final class Comparison {

  private final String baseline;
  private final Map<String, Map<String, List<Double>>> rounds = new LinkedHashMap<>();

  /**
   * @param baseline the variant that the others are measured against
   */
  Comparison(String baseline) {
    this.baseline = baseline;
  }

  /**
   * Adds what one round measured. Every round adds every variant of a scenario once.
   *
   * @param micros in microseconds
   */
  void add(String scenario, String variant, double micros) {
    rounds
        .computeIfAbsent(scenario, unseen -> new LinkedHashMap<>())
        .computeIfAbsent(variant, unseen -> new ArrayList<>())
        .add(micros);
  }

  /** The median over the rounds, and the ratio within a round: its median, least and greatest. */
  String asMarkdown() {
    var table = new StringBuilder();
    if (!rounds.isEmpty()) {
      table.append("| scenario | variant | median | ratio (least-greatest) |\n");
      table.append("|---|---|---:|---:|\n");
    }
    rounds.forEach(
        (scenario, variants) -> {
          var base = variants.get(baseline);
          variants.forEach(
              (variant, micros) -> table.append(line(scenario, variant, micros, base)));
        });
    return table.toString();
  }

  private static String line(
      String scenario, String variant, List<Double> micros, List<Double> base) {
    var ratios =
        sorted(IntStream.range(0, micros.size()).mapToDouble(i -> micros.get(i) / base.get(i)));
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.0f µs | %.2f (%.2f-%.2f) |%n",
        scenario,
        variant,
        middle(sorted(micros.stream().mapToDouble(Double::doubleValue))),
        middle(ratios),
        ratios[0],
        ratios[ratios.length - 1]);
  }

  private static double[] sorted(DoubleStream values) {
    return values.sorted().toArray();
  }

  private static double middle(double[] sorted) {
    return sorted[sorted.length / 2];
  }
}
