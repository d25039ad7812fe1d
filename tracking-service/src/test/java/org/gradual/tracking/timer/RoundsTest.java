package org.gradual.tracking.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gradual.tracking.LogLines;
import org.gradual.tracking.store.ChartKey;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RoundsTest {
  private static final ChartKey HERMINE = new ChartKey("spine", new UUID(0, 1));
  private static final ChartKey OTTO = new ChartKey("spine", new UUID(0, 2));

  @RegisterExtension private final LogLines log = new LogLines(RoundsTest.class);

  private final List<ChartKey> visited = new ArrayList<>();
  private RuntimeException failure;
  private RuntimeException blindness;
  private final Rounds rounds =
      new Rounds(Logger.getLogger(RoundsTest.class), this::waitingAfter, this::visit);

  /** One at a time. */
  private List<ChartKey> waitingAfter(ChartKey chart) {
    if (blindness != null) {
      throw blindness;
    }
    if (chart.equals(ChartKey.FIRST)) {
      return List.of(HERMINE);
    }
    return chart.equals(HERMINE) ? List.of(OTTO) : List.of();
  }

  private void visit(ChartKey chart) {
    if (failure != null && chart.equals(HERMINE)) {
      throw failure;
    }
    visited.add(chart);
  }

  private static RuntimeException away() {
    return new IllegalStateException(new SQLException("the server goes", "57P01"));
  }

  private List<String> lines() {
    return log.lines().stream()
        .map(it -> it.getLevel() + (it.getThrown() == null ? "" : " with its stack"))
        .toList();
  }

  @Test
  void isQuietWhenAllIsWell() {
    rounds.make();
    rounds.make();
    assertThat(visited).containsExactly(HERMINE, OTTO, HERMINE, OTTO);
    assertThat(lines()).isEmpty();
  }

  @Test
  void tellsOnceThatTheDatabaseIsAwayAndOnceThatItIsBack() {
    blindness = away();
    rounds.make();
    rounds.make();
    assertThat(lines()).containsExactly("WARN with its stack");
    blindness = null;
    rounds.make();
    rounds.make();
    assertThat(lines()).containsExactly("WARN with its stack", "INFO");
  }

  @Test
  void goesOnToTheNextChartWhenTheDatabaseRefusesOne() {
    failure = away();
    rounds.make();
    rounds.make();
    assertThat(visited).containsExactly(OTTO, OTTO);
    assertThat(lines()).containsExactly("WARN with its stack");
    failure = null;
    rounds.make();
    assertThat(lines()).containsExactly("WARN with its stack", "INFO");
  }

  @Test
  void tellsOfAMistakeOfOursEachTimeAndGoesOnToTheNextChart() {
    failure = new IllegalStateException("no such rule");
    rounds.make();
    rounds.make();
    assertThat(visited).containsExactly(OTTO, OTTO);
    assertThat(lines()).containsExactly("ERROR with its stack", "ERROR with its stack");
  }

  @Test
  void hidesNoMistakeInFindingTheCharts() {
    blindness = new IllegalStateException("no such table");
    assertThatThrownBy(rounds::make).hasMessage("no such table");
  }
}
