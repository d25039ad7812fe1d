package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Repetitions;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/** What a snapshot covers, and what it leaves to be walked anew. */
class SnapshotTest {

  private static final Hold FIVE = Hold.of(1, 5, 10);
  private static final PlanItem BRIDGE = Story.item(Rungs.alone(Rungs.BRIDGE), FIVE);
  private static final PlanItem CLAMSHELL =
      Story.item(Rungs.alone(Rungs.CLAMSHELL), Repetitions.of(1, 8));
  private static final Done WELL = Done.all(BRIDGE, FIVE);
  private static final Instant UNTIL = Story.at(10);
  private static final Instant LATER = Story.at(20);

  private static final Story TOLD =
      Story.of(BRIDGE)
          .session(0, WELL)
          .morning(1, 1)
          .session(3, WELL.during(6))
          .morning(4, 2)
          .cleared(5, AlertKind.FALL)
          .session(9, WELL)
          .morning(10, 1)
          .session(12, WELL);

  private static boolean covers(UnaryOperator<Story> change) {
    History other = change.apply(TOLD).history();
    Snapshot snapshot = Snapshot.of(TOLD.history(), UNTIL);
    assertThat(snapshot.with(other, LATER).isPresent()).isEqualTo(snapshot.covers(other));
    assertThat(snapshot.with(other, LATER).stream()).allMatch(Progression.of(other, LATER)::equals);
    return snapshot.covers(other);
  }

  private static Story withSession(Story story, int index, Session session) {
    List<Session> sessions = new ArrayList<>(story.history().sessions());
    sessions.set(index, session);
    return story.withSessions(sessions);
  }

  private static Session received(Session it, Instant at) {
    return new Session(it.id(), it.performedAt(), at, it.localDay(), it.items());
  }

  private static Story in(ZoneId zone, LocalDate birthDate, Story story) {
    History it = story.history();
    return new Story(
        new History(
            zone,
            birthDate,
            it.conditions(),
            it.plans(),
            it.sessions(),
            it.checkIns(),
            it.clearings(),
            it.verdicts(),
            it.notices(),
            it.observations()));
  }

  @Test
  void coversItsOwnHistory() {
    assertThat(covers(it -> it)).isTrue();
  }

  @Test
  void coversWhateverHappensLater() {
    assertThat(covers(it -> it.session(14, WELL).morning(15, 8).fall(16))).isTrue();
    assertThat(covers(it -> it.cleared(11, AlertKind.FALL).retired(11, Rungs.BRIDGE, 9))).isTrue();
    assertThat(covers(it -> it.diagnosed(11, "OSTEOPOROSIS"))).isTrue();
    assertThat(covers(it -> it.revised(11, Story.prescribing(BRIDGE, Hold.of(1, 4, 10))))).isTrue();
    assertThat(covers(it -> it.observed(12, AlertKind.INFLAMMATORY))).isTrue();
  }

  @Test
  void coversWhatHappensAtItsVeryTimeButNotAnInstantBefore() {
    assertThat(covers(it -> it.session("at midnight", UNTIL, WELL))).isTrue();
    assertThat(covers(it -> it.session("before midnight", UNTIL.minusNanos(1), WELL))).isFalse();
  }

  @Test
  void coversNoSessionThatComesLate() {
    assertThat(covers(it -> it.session(7, WELL))).isFalse();
  }

  @Test
  void coversNoSessionThatWasCorrectedOrWithdrawn() {
    assertThat(
            covers(
                it -> withSession(it, 1, received(it.history().sessions().get(1), Story.at(11)))))
        .isFalse();
    assertThat(
            covers(
                it ->
                    it.withSessions(
                        it.history().sessions().subList(1, it.history().sessions().size()))))
        .isFalse();
  }

  @Test
  void coversNoCheckInThatComesLateOrIsCorrected() {
    assertThat(covers(it -> it.morning(8, 1))).isFalse();
    assertThat(covers(it -> it.morning(4, 3))).isFalse();
  }

  @Test
  void coversNoOtherClearingNoticeConditionOrMeasureOfBefore() {
    assertThat(covers(it -> it.cleared(6, AlertKind.RED_FLAG))).isFalse();
    assertThat(covers(it -> it.retired(6, Rungs.BRIDGE, 9))).isFalse();
    assertThat(covers(it -> it.diagnosed(6, "OSTEOPOROSIS"))).isFalse();
    assertThat(covers(it -> it.conditions("OSTEOPOROSIS"))).isFalse();
    assertThat(covers(it -> it.observed(6, AlertKind.INFLAMMATORY))).isFalse();
    assertThat(covers(it -> it.vetoed(6, 3, BRIDGE, FIVE))).isFalse();
  }

  @Test
  void coversNoOtherPlanOfBefore() {
    assertThat(covers(it -> it.revised(6, BRIDGE))).isFalse();
    assertThat(covers(it -> it.ending(30))).isFalse();
  }

  @Test
  void coversNoItemThatIsNewInThePlanSinceASessionMayHaveToldOfIt() {
    assertThat(covers(it -> it.revised(11, BRIDGE, CLAMSHELL))).isFalse();
  }

  @Test
  void coversNoOtherTimeZoneOrBirthDate() {
    assertThat(covers(it -> in(ZoneId.of("UTC"), Story.BIRTH_DATE, it))).isFalse();
    assertThat(covers(it -> in(Story.ZONE, Story.BIRTH_DATE.minusYears(30), it))).isFalse();
  }

  @Test
  void tellsNothingOfATimeBeforeItsOwn() {
    Snapshot snapshot = Snapshot.of(TOLD.history(), UNTIL);
    assertThat(snapshot.with(TOLD.history(), UNTIL.minusNanos(1))).isEmpty();
    assertThat(snapshot.with(TOLD.history(), UNTIL))
        .hasValue(Progression.of(TOLD.history(), UNTIL));
  }

  @Test
  void tellsUpToWhenItGoesAndHowManyMomentsItWalked() {
    assertThat(Snapshot.of(TOLD.history(), UNTIL).until()).isEqualTo(UNTIL);
    assertThat(Snapshot.of(TOLD.history(), Story.at(0)).moments()).isZero();
    assertThat(Snapshot.of(TOLD.history(), Story.at(2)).moments()).isEqualTo(3);
  }

  @Test
  void goesOnAlikeAfterAVeto() {
    PlanItem asking = Story.asking(BRIDGE);
    Story vetoed = good(Story.of(asking), 0, 3, 7).vetoed(9, 7, asking, Hold.of(1, 6, 10));
    assertGoesOnAlike(good(vetoed, 10, 12));
  }

  @Test
  void goesOnAlikeInAWeekThatIsSpent() {
    PlanItem clamshell = Story.prescribing(CLAMSHELL, Repetitions.of(1, 8));
    Done shells = Done.all(clamshell, Repetitions.of(1, 8));
    Story story = Story.of(BRIDGE, clamshell);
    for (int day : List.of(0, 3, 7)) {
      story = story.session(day, WELL, shells).morning(day + 1, 1);
    }
    assertGoesOnAlike(good(story, 10, 13));
  }

  @Test
  void goesOnAlikeAfterAPause() {
    Quota quota = new Quota(Repetitions.of(1, 24), 12, List.of(8, 10, 12));
    PlanItem paced = Story.towards(CLAMSHELL, quota);
    Done seven = Done.all(paced, Repetitions.of(1, 7));
    assertGoesOnAlike(
        Story.of(PainPolicy.QUOTA, Settings.DEFAULTS, paced)
            .session(2, seven.during(8))
            .session(4, seven));
  }

  private static void assertGoesOnAlike(Story story) {
    Standing expected = Progression.of(story.history(), LATER);
    for (int day = 1; day <= 14; day++) {
      assertThat(Snapshot.of(story.history(), Story.at(day)).with(story.history(), LATER))
          .hasValue(expected);
    }
  }

  private static Story good(Story story, int... days) {
    Story told = story;
    for (int day : days) {
      told = told.session(day, WELL).morning(day + 1, 1);
    }
    return told;
  }

  /** In the far west a day ends so late that the wait for its report may be over before. */
  @Test
  void doesNotTakeAWaitForOverWhoseReportMayStillCome() {
    Instant performed = Story.at(5, Story.MORNING);
    Session odd =
        new Session(
            Story.id("odd"), performed, performed, Story.DAY_0.plusDays(6), List.of(WELL.at(0)));
    Story silent = Story.of(BRIDGE).withSessions(List.of(odd));
    Story reported = silent.morning(7, 1);
    Instant until = performed.plus(Performance.SETTLING).plus(Duration.ofMinutes(1));
    Snapshot snapshot = Snapshot.of(silent.history(), until);
    assertThat(snapshot.covers(silent.history())).isTrue();
    assertThat(snapshot.covers(reported.history())).isFalse();
  }
}
