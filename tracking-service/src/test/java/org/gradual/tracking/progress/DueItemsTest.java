package org.gradual.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progress.Chart.at;
import static org.gradual.tracking.progress.Chart.item;

import java.time.Instant;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.progression.AlertKind;
import org.gradual.tracking.store.StandingDocument.Period;
import org.gradual.tracking.wire.DoseView;
import org.junit.jupiter.api.Test;

class DueItemsTest {

  @Test
  void isDueOnThePlansDaysUpToToday() {
    var chart = new Chart().plan(at(0, 12), 0, null, 3, item("bridge", null));
    assertThat(chart.due("bridge", -7, 13, 11)).containsExactly(0, 2, 4, 7, 9, 11);
    assertThat(chart.due("bridge", -7, 13, 10)).containsExactly(0, 2, 4, 7, 9);
    assertThat(chart.due("bridge", 3, 8, 20)).containsExactly(4, 7);
    assertThat(chart.due("walking", 0, 13, 20)).isEmpty();
  }

  @Test
  void takesTheDaysOfTheDoseThenOfTheItemThenOfThePlan() {
    var chart =
        new Chart()
            .plan(at(0, 12), 0, null, 1, item("bridge", null), item("plank", 2), item("walking", 2))
            .dose("bridge", holds(null, DurationDose.of(10)))
            .dose("plank", holds(null, DurationDose.of(10)))
            .dose(
                "walking",
                holds(null, DurationDose.of(10, 3)),
                holds(at(7, 0), DurationDose.of(10, 6)));
    assertThat(chart.due("bridge", 0, 6, 20)).containsExactly(0);
    assertThat(chart.due("plank", 0, 6, 20)).containsExactly(0, 3);
    assertThat(chart.due("walking", 0, 13, 20)).containsExactly(0, 2, 4, 7, 8, 9, 10, 11, 12);
  }

  @Test
  void countsAsTheDayBegan() {
    var stopped =
        new Chart()
            .plan(at(0, 12), 0, null, 7, item("bridge", null), item("plank", null))
            .stop("bridge", at(1, 8), at(4, 0))
            .stop("bridge", at(6, 0), null);
    assertThat(stopped.due("bridge", 0, 8, 20)).containsExactly(0, 1, 4, 5);
    assertThat(stopped.due("plank", 0, 8, 20)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void isNotDueFromTheMorningOfAHaltToTheDayOfItsClearing() {
    var halted =
        new Chart()
            .plan(at(0, 12), 0, null, 7, item("bridge", null), item("plank", null))
            .stop(null, at(2, 0), at(4, 15));
    for (var exercise : new String[] {"bridge", "plank"}) {
      assertThat(halted.due(exercise, 0, 6, 20)).containsExactly(0, 1, 5, 6);
    }
  }

  @Test
  void goesOnTheNextDayUnderAQuotaUnlessTheItemIsForbidden() {
    var chart =
        new Chart()
            .underQuota()
            .plan(at(0, 12), 0, null, 7, item("bridge", null), item("plank", null))
            .stop("bridge", at(1, 8), null)
            .stop(AlertKind.CONTRAINDICATED, "plank", at(1, 8), null)
            .stop(null, at(3, 0), at(3, 9));
    assertThat(chart.due("bridge", 0, 5, 20)).containsExactly(0, 1, 2, 4, 5);
    assertThat(chart.due("plank", 0, 5, 20)).containsExactly(0, 1);
  }

  @Test
  void isDueWhileTheItemIsInThePlanAndThePlanHasNotEnded() {
    var chart =
        new Chart()
            .plan(at(5, 12), 0, null, 7, item("bridge", null))
            .plan(at(8, 12), 0, 12, 7, item("bridge", null), item("walking", null))
            .plan(at(10, 12), 0, 12, 7, item("walking", null));
    assertThat(chart.due("bridge", 0, 20, 20)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(chart.due("walking", 0, 20, 20)).containsExactly(9, 10, 11, 12);
  }

  @Test
  void countsFromTheNewFirstDayWhereARevisionMovesIt() {
    var chart =
        new Chart()
            .plan(at(0, 12), 0, null, 1, item("bridge", null))
            .plan(at(8, 12), 10, null, 1, item("bridge", null));
    assertThat(chart.due("bridge", 0, 20, 20)).containsExactly(0, 7, 10, 17);
  }

  @Test
  void isNeverDueWithoutAPlan() {
    assertThat(new Chart().due("bridge", 0, 20, 20)).isEmpty();
  }

  private static Period holds(Instant from, DurationDose dose) {
    return new Period(from, DoseView.of(dose));
  }
}
