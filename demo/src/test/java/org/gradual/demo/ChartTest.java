package org.gradual.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChartTest {
  @Test
  void drawsADoseAsStairs() {
    var chart = new Chart(8).stairs("bridge", "×", new TreeMap<>(Map.of(0, 5, 3, 6, 5, 4)));

    assertThat(chart.lines())
        .containsExactly(
            "bridge    6×       ╭───╮",
            "          5× ──────╯   │",
            "          4×           ╰─────");
  }

  @Test
  void drawsPainAsBarsAboveItsNumbers() {
    var chart = new Chart(6).pain("morning pain", new TreeMap<>(Map.of(0, 2, 2, 10, 3, 0)));

    assertThat(chart.lines()).containsExactly("morning pain ▂   █ ▁", "             2   100");
  }

  @Test
  void namesTheWeeksThatHaveRoomForAName() {
    assertThat(new Chart(15).weeks().lines()).containsExactly("             week 1        week 2");
    assertThat(new Chart(18).weeks().lines())
        .containsExactly("             week 1        week 2        week 3");
  }
}
