package org.gradual.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the cost of something grows with the sessions of a history, for each session of it. */
final class Growth {

  private record Length(int sessions, double micros, double bytes) {
    double microsEach() {
      return micros / sessions;
    }
  }

  private final Map<String, List<Length>> lengths = new LinkedHashMap<>();

  /**
   * Adds what one length was measured to cost; the first of a benchmark is what the others are
   * measured against.
   */
  void add(String benchmark, int sessions, double micros, double bytes) {
    lengths
        .computeIfAbsent(benchmark, unseen -> new ArrayList<>())
        .add(new Length(sessions, micros, bytes));
  }

  /** A ratio of 1 is linear growth. */
  String asMarkdown() {
    var table = new StringBuilder();
    if (!lengths.isEmpty()) {
      table.append("| benchmark | sessions | median | a session | ratio | allocated a session |\n");
      table.append("|---|---:|---:|---:|---:|---:|\n");
    }
    lengths.forEach(
        (benchmark, all) -> all.forEach(it -> table.append(line(benchmark, it, all.getFirst()))));
    return table.toString();
  }

  private static String line(String benchmark, Length it, Length first) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.0f µs | %.1f µs | %.2f | %.1f KiB |%n",
        benchmark,
        it.sessions(),
        it.micros(),
        it.microsEach(),
        it.microsEach() / first.microsEach(),
        it.bytes() / it.sessions() / 1024);
  }
}
