package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.Story.item;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.DurationDose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers at which a rule begins to decide: below, at and above, by default and as set. */
class BoundariesTest {

  private static final Dose DOSE = Hold.of(1, 10, 10);
  private static final PlanItem BRIDGE = item(Rungs.alone(Rungs.BRIDGE), DOSE);
  private static final Done WELL = Done.all(BRIDGE, DOSE);

  @ParameterizedTest
  @CsvSource({
    "0, NEED_2_SESSIONS",
    "2, NEED_2_SESSIONS",
    "3, ACCEPTABLE_ZONE",
    "5, ACCEPTABLE_ZONE",
    "6, PAIN_ABOVE_ACCEPTABLE",
    "7, PAIN_CRITICAL",
    "10, PAIN_CRITICAL"
  })
  @Shows({
    "B4.2.ACCEPTABLE_ZONE",
    "S7.ACCEPTABLE_ZONE",
    "S3.PAIN_ABOVE_ACCEPTABLE",
    "S1.PAIN_CRITICAL"
  })
  void painDuring(int pain, ReasonCode reason) {
    assertThat(first(Settings.DEFAULTS, WELL.during(pain))).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({"6, NEED_2_SESSIONS", "7, PAIN_CRITICAL", "8, PAIN_CRITICAL"})
  @Shows("S1.PAIN_CRITICAL")
  void painAfter(int pain, ReasonCode reason) {
    assertThat(first(Settings.DEFAULTS, WELL.after(pain))).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({"5, NEED_2_SESSIONS", "6, STOPPED_FOR_PAIN"})
  @Shows({"S1.STOPPED_FOR_PAIN", "B12.STOPPED_FOR_PAIN"})
  void painAfterOneStoppedForIt(int pain, ReasonCode reason) {
    Done stopped = WELL.stopped(StopReason.PAIN).after(pain);
    assertThat(first(Settings.DEFAULTS, stopped)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, NEED_2_SESSIONS",
    "0, 2, PAIN_CAUSED",
    "0, 3, PAIN_CAUSED",
    "3, 4, ACCEPTABLE_ZONE",
    "3, 5, PAIN_CAUSED"
  })
  @Shows("S2.PAIN_CAUSED")
  void riseOfPain(int before, int during, ReasonCode reason) {
    assertThat(firstUnderStopOnPain(Settings.DEFAULTS, WELL.before(before).during(during)))
        .isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "7, NEED_2_SESSIONS",
    "8, EFFORT_ABOVE_TARGET",
    "9, EFFORT_TOO_HIGH",
    "10, EFFORT_TOO_HIGH"
  })
  @Shows({"B4.3.EFFORT_ABOVE_TARGET", "S4.EFFORT_TOO_HIGH"})
  void effortOfStrengthWork(int effort, ReasonCode reason) {
    assertThat(first(Settings.DEFAULTS, WELL.effort(effort))).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "6, NEED_2_SESSIONS",
    "7, EFFORT_ABOVE_TARGET",
    "8, EFFORT_ABOVE_TARGET",
    "9, EFFORT_TOO_HIGH"
  })
  @Shows({"B4.3.EFFORT_ABOVE_TARGET", "S4.EFFORT_TOO_HIGH"})
  void effortOfAerobicWork(int effort, ReasonCode reason) {
    assertThat(firstOfWalk(Settings.DEFAULTS, effort)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2, NEED_2_SESSIONS",
    "0, 3, NOT_SETTLED",
    "2, 3, NOT_SETTLED",
    "4, 4, NEED_2_SESSIONS",
    "4, 5, NOT_SETTLED"
  })
  @Shows("S6.NOT_SETTLED")
  void painNextMorning(int before, int morning, ReasonCode reason) {
    Done done = WELL.before(before).during(Math.min(before, 2));
    assertThat(Story.of(BRIDGE).session(0, done).morning(1, morning).ends().on(0).reasons())
        .first()
        .extracting(Reason::rule)
        .isEqualTo(reason);
  }

  /** Of the seven mornings that end on day 7, so many at pain 1, after a week at pain 0. */
  @ParameterizedTest
  @CsvSource({"6, NEED_2_SESSIONS", "7, TREND_RISING"})
  @Shows("S6.TREND_RISING")
  void riseOfTheWeeksMeanMorningPain(int sore, ReasonCode reason) {
    Story story =
        Story.of(BRIDGE).mornings(-6, 7 - sore, 0).mornings(8 - sore, 7, 1).session(6, WELL);
    assertThat(story.ends().on(6).reasons()).first().extracting(Reason::rule).isEqualTo(reason);
  }

  /** Of a hundred seconds. */
  @ParameterizedTest
  @CsvSource({"79, TWO_INCOMPLETE", "80, TARGET_MISSED", "81, TARGET_MISSED"})
  @Shows("S4.TWO_INCOMPLETE")
  void volumeDoneTwice(int seconds, ReasonCode reason) {
    PlanItem plank = item(Rungs.alone(Rungs.PLANK), Hold.of(1, 1, 100));
    Done done = Done.all(plank, Hold.of(1, 1, 100)).sets(PerformedSet.ofHolds(1, seconds));
    Story story = Story.of(plank).session(0, done).morning(1, 1).session(3, done).morning(4, 1);
    assertThat(story.ends().on(3).reasons()).first().extracting(Reason::rule).isEqualTo(reason);
  }

  /** A setting, what a session reports at the last value before a rule decides, and after it. */
  @ParameterizedTest
  @CsvSource({
    "PAIN_SAFE_MAX, 1, 1, NEED_2_SESSIONS, ACCEPTABLE_ZONE",
    "PAIN_SAFE_MAX, 3, 3, NEED_2_SESSIONS, ACCEPTABLE_ZONE",
    "PAIN_ACCEPT_MAX, 4, 4, ACCEPTABLE_ZONE, PAIN_ABOVE_ACCEPTABLE",
    "PAIN_CRITICAL, 6, 5, ACCEPTABLE_ZONE, PAIN_CRITICAL",
    "PAIN_CRITICAL, 8, 7, PAIN_ABOVE_ACCEPTABLE, PAIN_CRITICAL"
  })
  @Shows({"B2.painSafeMax", "B2.painAcceptMax", "B2.painCritical"})
  void painAsThePlanSetsIt(
      Setting setting, String value, int pain, ReasonCode until, ReasonCode then) {
    Settings settings = Story.with(setting, value);
    assertThat(first(settings, WELL.during(pain))).isEqualTo(until);
    assertThat(first(settings, WELL.during(pain + 1))).isEqualTo(then);
  }

  @ParameterizedTest
  @CsvSource({"1, 0, NEED_2_SESSIONS, PAIN_CAUSED", "3, 2, NEED_2_SESSIONS, PAIN_CAUSED"})
  @Shows("B2.painRise")
  void riseOfPainAsThePlanSetsIt(String value, int during, ReasonCode until, ReasonCode then) {
    Settings settings = Story.with(Setting.PAIN_RISE, value);
    assertThat(firstUnderStopOnPain(settings, WELL.before(0).during(during))).isEqualTo(until);
    assertThat(firstUnderStopOnPain(settings, WELL.before(0).during(during + 1))).isEqualTo(then);
  }

  @ParameterizedTest
  @CsvSource({
    "EFFORT_MAX_STRENGTH, 5, 5, NEED_2_SESSIONS, EFFORT_ABOVE_TARGET",
    "EFFORT_REGRESS, 8, 7, NEED_2_SESSIONS, EFFORT_TOO_HIGH",
    "EFFORT_REGRESS, 10, 9, EFFORT_ABOVE_TARGET, EFFORT_TOO_HIGH"
  })
  @Shows({"B2.effortMaxStrength", "B2.effortRegress"})
  void effortAsThePlanSetsIt(
      Setting setting, String value, int effort, ReasonCode until, ReasonCode then) {
    Settings settings = Story.with(setting, value);
    assertThat(first(settings, WELL.effort(effort))).isEqualTo(until);
    assertThat(first(settings, WELL.effort(effort + 1))).isEqualTo(then);
  }

  @Test
  @Shows("B2.effortMaxAerobic")
  void effortOfAerobicWorkAsThePlanSetsIt() {
    Settings settings = Story.with(Setting.EFFORT_MAX_AEROBIC, "4");
    assertThat(firstOfWalk(settings, 4)).isEqualTo(ReasonCode.NEED_2_SESSIONS);
    assertThat(firstOfWalk(settings, 5)).isEqualTo(ReasonCode.EFFORT_ABOVE_TARGET);
  }

  @ParameterizedTest
  @CsvSource({"3, NEED_2_SESSIONS", "4, TREND_RISING"})
  @Shows("B2.weekTrendMax")
  void riseOfTheWeeksMeanMorningPainAsThePlanSetsIt(int sore, ReasonCode reason) {
    Settings settings = Story.with(Setting.WEEK_TREND_MAX, "0.5");
    Story story =
        Story.of(PainPolicy.PAIN_MONITORED, settings, BRIDGE)
            .mornings(-6, 7 - sore, 0)
            .mornings(8 - sore, 7, 1)
            .session(6, WELL);
    assertThat(story.ends().on(6).reasons()).first().extracting(Reason::rule).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 2, MIN_DAYS_SAME_DOSE",
    "3, 3, GATE_OPEN",
    "14, 13, MIN_DAYS_SAME_DOSE",
    "14, 14, GATE_OPEN"
  })
  @Shows({"B2.minDaysSameDose", "B4.4.MIN_DAYS_SAME_DOSE"})
  void daysAtADoseAsThePlanSetsIt(String value, int day, ReasonCode reason) {
    Settings settings = Story.with(Setting.MIN_DAYS_SAME_DOSE, value);
    int[] everyFiveDays = IntStream.range(0, day).filter(it -> it % 5 == 0).toArray();
    int[] days = IntStream.concat(Arrays.stream(everyFiveDays), IntStream.of(day)).toArray();
    assertThat(lastOfWell(settings, days)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({"2, GATE_OPEN", "3, GATE_OPEN", "4, NEED_2_SESSIONS", "6, NEED_2_SESSIONS"})
  @Shows({"B2.qualifyingSessions", "B4.1.NEED_2_SESSIONS"})
  void qualifyingSessionsAsThePlanSetsThem(String value, ReasonCode reason) {
    Settings settings = Story.with(Setting.QUALIFYING_SESSIONS, value);
    assertThat(lastOfWell(settings, 0, 3, 7)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 3"})
  @Shows({"B2.maxItemsPerWeek", "B4.5.WEEKLY_ITEM_CAP"})
  void stepsUpInAWeekAsThePlanSetsThem(String value, int risen) {
    List<PlanItem> items =
        List.of(Rungs.BRIDGE, Rungs.CLAMSHELL, Rungs.PLANK, Rungs.HUNDRED).stream()
            .map(it -> item(Rungs.alone(it)))
            .toList();
    Done[] all = items.stream().map(it -> Done.all(it, it.firstDose())).toArray(Done[]::new);
    Story.Ending ends =
        Story.of(
                PainPolicy.PAIN_MONITORED,
                Story.with(Setting.MAX_ITEMS_PER_WEEK, value),
                items.toArray(PlanItem[]::new))
            .session(0, all)
            .morning(1, 1)
            .session(3, all)
            .morning(4, 1)
            .session(7, all)
            .morning(8, 1)
            .ends();
    assertThat(items.stream().filter(it -> ends.on(7, it).kind() == DecisionKind.ADVANCE))
        .hasSize(risen);
  }

  private static ReasonCode lastOfWell(Settings settings, int... days) {
    PlanItem bridge = item(Rungs.alone(Rungs.BRIDGE));
    Story story = Story.of(PainPolicy.PAIN_MONITORED, settings, bridge);
    for (int day : days) {
      story = story.session(day, Done.all(bridge, bridge.firstDose())).morning(day + 1, 1);
    }
    int last = Arrays.stream(days).max().orElseThrow();
    return story.ends().on(last).reasons().getFirst().rule();
  }

  private static ReasonCode first(Settings settings, Done done) {
    return first(PainPolicy.PAIN_MONITORED, settings, BRIDGE, done);
  }

  private static ReasonCode firstUnderStopOnPain(Settings settings, Done done) {
    return first(PainPolicy.STOP_ON_PAIN, settings, BRIDGE, done);
  }

  private static ReasonCode firstOfWalk(Settings settings, int effort) {
    PlanItem walking = item(Rungs.alone(Rungs.WALKING), DurationDose.of(10, 3));
    Done walked = Done.all(walking, DurationDose.of(10, 3)).effort(effort);
    return first(PainPolicy.PAIN_MONITORED, settings, walking, walked);
  }

  /** The first reason of a session's decision, the next morning at pain 0. */
  private static ReasonCode first(PainPolicy policy, Settings settings, PlanItem item, Done done) {
    Story story = Story.of(policy, settings, item).session(0, done).morning(1, 0);
    return story.ends().on(0).reasons().getFirst().rule();
  }
}
