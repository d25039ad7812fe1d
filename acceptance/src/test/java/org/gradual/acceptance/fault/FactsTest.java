package org.gradual.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {
  private static List<String> compare(List<String> committed, List<String> told) {
    return Facts.compare(committed, told).lines();
  }

  @Test
  void findsNothingWhereAllIsTold() {
    assertThat(compare(List.of("a", "b"), List.of("b", "a"))).isEmpty();
  }

  @Test
  void findsAFactWithoutItsEvent() {
    assertThat(compare(List.of("a", "b"), List.of("a"))).containsExactly("LOST b");
  }

  @Test
  void findsAnEventWithoutItsFact() {
    assertThat(compare(List.of("a"), List.of("a", "b"))).containsExactly("UNFOUNDED b");
  }

  @Test
  void findsAFactThatIsToldTwice() {
    assertThat(compare(List.of("a"), List.of("a", "a"))).containsExactly("TWICE a");
  }
}
