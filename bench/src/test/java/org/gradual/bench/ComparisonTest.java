package org.gradual.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void comparesWithTheBaselineOfTheSameRound() {
    var comparison = new Comparison("A");
    comparison.add("one", "B", 150);
    comparison.add("one", "A", 100);
    comparison.add("one", "A", 1000);
    comparison.add("one", "B", 2000);
    comparison.add("one", "A", 200);
    comparison.add("one", "B", 500);

    assertThat(comparison.asMarkdown())
        .endsWith(
            """
            | one | B | 500 µs | 2.00 (1.50-2.50) |
            | one | A | 200 µs | 1.00 (1.00-1.00) |
            """);
  }
}
