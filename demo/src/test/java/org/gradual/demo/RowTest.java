package org.gradual.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowTest {
  @Test
  void putsTheTailAtTheRightMargin() {
    assertThat(new Row("Mon  ", "short", "⇠ held 1").lines())
        .singleElement()
        .asString()
        .startsWith("Mon  short   ")
        .endsWith("⇠ held 1")
        .hasSize(Row.WIDTH);
  }

  @Test
  void wrapsLongTextUnderItself() {
    var row = new Row("Mon  ", "word ".repeat(30).strip(), "⇠ superseded 12345");

    assertThat(row.lines()).hasSize(2).allMatch(it -> it.length() <= Row.WIDTH);
    assertThat(row.lines().getLast()).startsWith("     word");
    assertThat(String.join(" ", row.lines()).split("word", -1)).hasSize(31);
  }

  @Test
  void leavesAWordThatIsTooLongWhole() {
    assertThat(new Row("", "x".repeat(120), "").lines()).containsExactly("x".repeat(120));
  }
}
