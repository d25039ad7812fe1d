package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gradual.tracking.progression.Story.at;
import static org.gradual.tracking.progression.Story.item;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/** A patient of whom nothing is heard. */
@Shows("B12.INACTIVE")
class SilenceTest {

  private static final Dose DOSE = Hold.of(1, 5, 10);
  private static final PlanItem BRIDGE = item(Rungs.alone(Rungs.BRIDGE), DOSE);
  private static final Done WELL = Done.all(BRIDGE, DOSE);
  private static final Duration NOTICED = Duration.ofHours(49);
  private static final Duration LONG = Duration.ofDays(14);

  @Test
  void isNoticedAfterFortyNineHoursAndGrowsAfterFourteenDays() {
    Instant since = at(3, Story.MORNING);
    Story story = Story.of(BRIDGE).session(3, WELL);
    assertSilentFrom(story, since);
    Alert grown = inactive(story, since.plus(LONG)).orElseThrow();
    assertThat(grown.raisedAt()).isEqualTo(since.plus(NOTICED));
    assertThat(grown.lastAt()).isEqualTo(since.plus(LONG));
    assertThat(grown.count()).isEqualTo(2);
    assertThat(grown.item()).isEmpty();
    assertThat(grown.reasons())
        .containsExactly(
            new Reason(
                ReasonCode.INACTIVE, "nothing was recorded for 49 hours, since 2026-09-10", "S-MB"),
            new Reason(
                ReasonCode.INACTIVE, "nothing was recorded for 14 days, since 2026-09-10", "S-MB"));
  }

  @Test
  void countsFromTheEndOfACheckInsDay() {
    assertSilentFrom(Story.of(BRIDGE).morning(3, 1), at(4));
  }

  @Test
  void countsWhatWasDoneBesideThePlanAndWhatWasNotDone() {
    Instant since = at(3, Story.MORNING);
    assertSilentFrom(Story.of(BRIDGE).session(3, WELL.besideThePlan()), since);
    assertSilentFrom(Story.of(BRIDGE).session(3, WELL.sets()), since);
  }

  @Test
  void countsFromThePlansRecordingWhenNothingWasRecordedSince() {
    assertSilentFrom(Story.of(BRIDGE), at(0));
    Story backdated = written(Story.of(BRIDGE).session(3, WELL), at(30), Story.DAY_0, null);
    assertSilentFrom(backdated, at(30));
  }

  @Test
  void countsFromThePlansFirstDayWhenThatIsYetToCome() {
    assertSilentFrom(written(Story.of(BRIDGE), at(0), Story.DAY_0.plusDays(10), null), at(10));
  }

  @Test
  void isNotHeardWithoutAPlan() {
    Standing standing = Story.of(BRIDGE).morning(0, 1).withPlans(List.of()).at(at(200)).standing();
    assertThat(standing.alerts()).isEmpty();
    assertThat(standing.nextDueAt()).isEmpty();
  }

  @Test
  void isOverWhenSomethingIsRecordedAgain() {
    Story silent = Story.of(BRIDGE).session(3, WELL);
    Instant now = at(10, Story.MORNING).plus(Duration.ofHours(1));
    assertThat(inactive(silent, now)).isPresent();
    assertThat(inactive(silent.session(10, WELL), now)).isEmpty();
    assertThat(inactive(silent.morning(10, 1), now)).isEmpty();
    assertSilentFrom(silent.session(10, WELL), at(10, Story.MORNING));
  }

  @Test
  void isSilentFromTheLastFactHoweverLateAnEarlierOneComes() {
    Story story = Story.of(BRIDGE).session(6, WELL).session(3, WELL);
    assertSilentFrom(story, at(6, Story.MORNING));
  }

  @Test
  void isNotCountedWhileThePlanIsHaltedAndBeginsAnewAfterwards() {
    Story halted = Story.of(BRIDGE).session(0, WELL).fall(1);
    assertThat(inactive(halted, at(100))).isEmpty();
    assertThat(halted.at(at(100)).standing().nextDueAt()).isEmpty();
    assertSilentFrom(halted.cleared(20, AlertKind.FALL), at(20));
  }

  @Test
  void goesOnThroughTheClearingOfAnythingElse() {
    Story story = Story.of(BRIDGE).session(0, WELL).cleared(2, AlertKind.NEW_LEG_SYMPTOMS);
    assertSilentFrom(story, at(0, Story.MORNING));
  }

  @Test
  void isOverWithThePlansLastDay() {
    Story ending =
        written(Story.of(BRIDGE).session(0, WELL), at(0), Story.DAY_0, Story.DAY_0.plusDays(9));
    assertThat(inactive(ending, at(10).minusNanos(1))).isPresent();
    assertThat(inactive(ending, at(10))).isEmpty();
    assertThat(ending.at(at(10)).standing().nextDueAt()).isEmpty();
  }

  @Test
  void beginsAnewWithAPlanThatGoesOnAfterItsEnd() {
    Story ended =
        written(Story.of(BRIDGE).session(0, WELL), at(0), Story.DAY_0, Story.DAY_0.plusDays(9));
    assertSilentFrom(renewed(ended, at(10)), at(10));
    assertSilentFrom(renewed(ended, at(10).minusNanos(1)), at(0, Story.MORNING));
  }

  @Test
  void isNotToldAgainAfterAClearingUntilItIsLong() {
    Story story = Story.of(BRIDGE).session(0, WELL).cleared(5, AlertKind.INACTIVE);
    assertThat(story.at(at(14)).standing().alerts())
        .extracting(Alert::severity, Alert::isOpen)
        .containsExactly(tuple(Severity.LOW, false));
    assertThat(story.at(at(15)).standing().alerts())
        .extracting(Alert::severity, Alert::isOpen, Alert::ordinal)
        .containsExactly(tuple(Severity.LOW, false, 1), tuple(Severity.HIGH, true, 2));
  }

  @Test
  void keepsNothingFromRising() {
    Story story = Story.of(BRIDGE).session(0, WELL).morning(1, 1).session(4, WELL).morning(5, 1);
    Story back = story.session(7, WELL).morning(8, 1);
    assertThat(inactive(story, at(6).plus(NOTICED))).isPresent();
    assertThat(back.ends().on(7).kind()).isEqualTo(DecisionKind.ADVANCE);
    assertThat(AlertKind.INACTIVE.effect()).isEqualTo(AlertKind.Effect.NOTHING);
  }

  /** Below, at and above both boundaries; and when the calendar must come. */
  private static void assertSilentFrom(Story story, Instant since) {
    assertThat(inactive(story, since.plus(NOTICED).minusNanos(1))).isEmpty();
    assertThat(severity(story, since.plus(NOTICED))).contains(Severity.LOW);
    assertThat(severity(story, since.plus(LONG).minusNanos(1))).contains(Severity.LOW);
    assertThat(severity(story, since.plus(LONG))).contains(Severity.HIGH);
    assertThat(severity(story, since.plus(LONG).plusNanos(1))).contains(Severity.HIGH);
    assertThat(nextDueFrom(story, since, since.plus(NOTICED))).isEqualTo(since.plus(NOTICED));
    assertThat(nextDueFrom(story, since.plus(NOTICED), since.plus(LONG)))
        .isEqualTo(since.plus(LONG));
  }

  /** When the calendar comes, called again each time it asked to be, until a time or later. */
  private static Instant nextDueFrom(Story story, Instant from, Instant until) {
    Instant due = from;
    while (due.isBefore(until)) {
      due = story.at(due).standing().nextDueAt().orElseThrow();
    }
    return due;
  }

  private static Optional<Severity> severity(Story story, Instant now) {
    return inactive(story, now).map(Alert::severity);
  }

  private static Optional<Alert> inactive(Story story, Instant now) {
    return story.at(now).standing().alerts().stream()
        .filter(it -> it.kind() == AlertKind.INACTIVE && it.isOpen())
        .findFirst();
  }

  private static Story written(
      Story story, Instant recordedAt, LocalDate startsOn, LocalDate endsOn) {
    PlanRevision plan = story.history().plans().getFirst();
    return story.withPlans(List.of(plan(plan, 1, recordedAt, startsOn, endsOn)));
  }

  private static Story renewed(Story story, Instant recordedAt) {
    PlanRevision plan = story.history().plans().getFirst();
    return story.withPlans(List.of(plan(plan, 2, recordedAt, plan.startsOn(), null), plan));
  }

  private static PlanRevision plan(
      PlanRevision it, int revision, Instant recordedAt, LocalDate startsOn, LocalDate endsOn) {
    return new PlanRevision(
        revision,
        recordedAt,
        startsOn,
        Optional.ofNullable(endsOn),
        it.painPolicy(),
        it.daysPerWeek(),
        it.settings(),
        it.items());
  }
}
