package org.gradual.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Draws days from left to right, two characters each: doses as stairs, pain as bars. */
final class Chart {
  private static final int LABEL = 13;
  private static final String BARS = "▁▁▂▃▄▅▆▇███";

  private final int days;
  private final List<String> lines = new ArrayList<>();

  Chart(int days) {
    this.days = days;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** The weeks, each counted from the weekday of the first day; one of three days has no name. */
  Chart weeks() {
    var axis = new StringBuilder(" ".repeat(LABEL));
    for (int day = 0; day + 3 < days; day += 7) {
      axis.append(Row.pad("week " + (day / 7 + 1), 14));
    }
    return add(axis.toString());
  }

  /**
   * A dose over the days, one line for each value from the highest to the lowest.
   *
   * @param unit stands behind each value
   * @param values by the day from which they hold
   */
  Chart stairs(String name, String unit, NavigableMap<Integer, Integer> values) {
    int top = values.values().stream().mapToInt(it -> it).max().orElseThrow();
    int bottom = values.values().stream().mapToInt(it -> it).min().orElseThrow();
    for (int level = top; level >= bottom; level--) {
      var line = new StringBuilder(label(level == top ? name : "", level + unit));
      for (int day = values.firstKey(); day < days; day++) {
        line.append(step(values, day, level));
      }
      add(line.toString());
    }
    return this;
  }

  private static String step(NavigableMap<Integer, Integer> values, int day, int level) {
    int now = values.floorEntry(day).getValue();
    int before = values.firstKey() == day ? now : values.floorEntry(day - 1).getValue();
    if (level == now) {
      return now == before ? "──" : now > before ? "╭─" : "╰─";
    }
    if (level == before) {
      return now > before ? "╯ " : "╮ ";
    }
    return level > Math.min(now, before) && level < Math.max(now, before) ? "│ " : "  ";
  }

  /** Pain, 0..10, on the days on which it is known: bars, and the numbers under them. */
  Chart pain(String name, TreeMap<Integer, Integer> values) {
    var bars = new StringBuilder(label(name, ""));
    var numbers = new StringBuilder(" ".repeat(LABEL));
    for (int day = 0; day < days; day++) {
      Integer pain = values.get(day);
      bars.append(pain == null ? "  " : BARS.charAt(pain) + " ");
      numbers.append(Row.pad(pain == null ? "" : pain.toString(), 2));
    }
    return add(bars.toString()).add(numbers.toString());
  }

  private Chart add(String line) {
    lines.add(line.stripTrailing());
    return this;
  }

  private static String label(String name, String value) {
    return Row.pad(name, LABEL - 1 - value.length()) + value + " ";
  }
}
