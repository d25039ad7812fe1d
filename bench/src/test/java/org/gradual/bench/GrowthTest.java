package org.gradual.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrowthTest {

  @Test
  void tellsWhatOneSessionCostsBesideTheShortestHistory() {
    var growth = new Growth();
    growth.add("fold", 10, 100, 20_480);
    growth.add("fold", 100, 1500, 512_000);
    assertThat(growth.asMarkdown())
        .endsWith(
            """
            | fold | 10 | 100 µs | 10.0 µs | 1.00 | 2.0 KiB |
            | fold | 100 | 1500 µs | 15.0 µs | 1.50 | 5.0 KiB |
            """);
  }

  @Test
  void saysNothingOfWhatWasNotMeasured() {
    assertThat(new Growth().asMarkdown()).isEmpty();
    assertThat(new Comparison("A").asMarkdown()).isEmpty();
  }
}
