package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.gradual.tracking.dose.Corridor;
import org.gradual.tracking.dose.Dimension;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Repetitions;
import org.gradual.tracking.dose.Rungs;

/** What holds of every schedule, and of every history of graded activity. */
class QuotaLaws {

  private static final Instant LATER = Story.at(200);
  private static final int GOAL_MAX = 60;

  /**
   * One session.
   *
   * @param percent how much of the quota was done
   */
  record Day(
      int percent, int painDuring, boolean leg, boolean redFlag, Optional<AlertKind> cleared) {}

  record Course(PlanItem item, List<Day> days) {
    /** Told at doses that each day's session is asked for. */
    Story story() {
      Story story = Story.of(PainPolicy.QUOTA, Settings.DEFAULTS, item);
      for (int i = 0; i < days.size(); i++) {
        Day day = days.get(i);
        Set<RedFlag> flags = day.redFlag() ? Set.of(RedFlag.CES_BOWEL) : Set.of();
        story = story.checkIn(i, OptionalInt.empty(), flags, false, day.leg(), false);
        if (day.cleared().isPresent()) {
          story = story.cleared(i, day.cleared().get());
        }
        int asked = number(dose(story, Story.at(i)));
        Done done = Done.all(item, Repetitions.of(1, 1)).during(day.painDuring());
        story = story.session(i, done.sets(PerformedSet.ofReps(asked * day.percent() / 100)));
      }
      return story;
    }

    private Dose dose(Story story, Instant at) {
      return Progression.of(story.history(), at).items().get(item.id()).dose();
    }

    Quota quota() {
      return item.quota().orElseThrow();
    }
  }

  private static int number(Dose dose) {
    return dose.number(Dimension.REPS).orElseThrow();
  }

  @Property(tries = 2000)
  void schedulesNeverFallAndEndAtTheGoal(
      @ForAll @IntRange(min = 1, max = 300) int first,
      @ForAll @IntRange(max = 300) int more,
      @ForAll @IntRange(min = 1, max = 26) int sessions) {
    Schedule schedule = new Schedule(first, first + more, sessions);
    assertThat(schedule.at(0)).isEqualTo(first);
    assertThat(schedule.at(sessions)).isEqualTo(first + more);
    for (int done = 1; done <= sessions; done++) {
      assertThat(schedule.at(done)).isBetween(schedule.at(done - 1), first + more);
    }
  }

  @Property(tries = 2000)
  void schedulesMadeAnewAreNeverTooSteep(
      @ForAll @IntRange(min = 1, max = 300) int first,
      @ForAll @IntRange(max = 300) int more,
      @ForAll @IntRange(max = 26) int left) {
    Schedule schedule = Schedule.anew(first, first + more, left);
    assertThat(schedule.sessions()).isGreaterThanOrEqualTo(Math.max(1, left));
    for (int done = 1; done <= schedule.sessions(); done++) {
      assertThat((double) schedule.at(done)).isLessThanOrEqualTo(schedule.at(done - 1) * 1.2 + 1.1);
    }
  }

  @Property(tries = 300)
  void noDoseIsAboveTheGoalOrOutsideTheCorridor(@ForAll("courses") Course course) {
    Standing standing = Progression.of(course.story().history(), LATER);
    assertThat(standing.doses().get(course.item().id()))
        .extracting(DosePeriod::dose)
        .allMatch(course.item().corridor()::contains)
        .allMatch(
            it -> number(it) <= Math.max(course.quota().goalNumber(), number(started(course))));
  }

  private static Dose started(Course course) {
    return course.item().firstDose();
  }

  @Property(tries = 300)
  void onlyASessionThatWasDoneRaisesAndByNoMoreThanTheNextQuota(@ForAll("courses") Course course) {
    Story story = course.story();
    List<Decision> decisions = Progression.of(story.history(), LATER).decisions();
    for (Decision it : decisions) {
      if (it.kind() == DecisionKind.ADVANCE && it.inputs().containsKey("quota")) {
        assertThat(it.inputs()).containsEntry("everySetDone", true);
        Schedule schedule =
            new Schedule(
                Math.min(number(it.from().orElseThrow()), course.quota().goalNumber()),
                course.quota().goalNumber(),
                Math.max(
                    1,
                    (int) it.inputs().get("quotaSessions")
                        - (int) it.inputs().get("quotaSessionsDone")));
        assertThat(number(it.to().orElseThrow())).isLessThanOrEqualTo(schedule.at(1) + 1);
      }
      if (it.kind() == DecisionKind.REGRESS) {
        assertThat(number(it.to().orElseThrow())).isLessThan(number(it.from().orElseThrow()));
      }
      assertThat(it.reasons()).isNotEmpty().allMatch(reason -> !reason.source().isBlank());
    }
  }

  @Property(tries = 200)
  void painBelowCriticalChangesNoDose(
      @ForAll("courses") Course course, @ForAll @IntRange(max = 6) int pain) {
    List<Day> others =
        course.days().stream()
            .map(
                it ->
                    it.painDuring() > 6
                        ? it
                        : new Day(it.percent(), pain, it.leg(), it.redFlag(), it.cleared()))
            .toList();
    Story told = course.story();
    Story other = new Course(course.item(), others).story();
    assertThat(Progression.of(other.history(), LATER).doses())
        .isEqualTo(Progression.of(told.history(), LATER).doses());
  }

  @Property(tries = 200)
  void moreThanTheQuotaEarnsNoMoreThanTheQuota(@ForAll("courses") Course course) {
    List<Day> exact =
        course.days().stream()
            .map(
                it ->
                    new Day(
                        Math.min(100, it.percent()),
                        it.painDuring(),
                        it.leg(),
                        it.redFlag(),
                        it.cleared()))
            .toList();
    if (course.quota().trials().isEmpty()) {
      return;
    }
    assertThat(Progression.of(course.story().history(), LATER).doses())
        .isEqualTo(
            Progression.of(new Course(course.item(), exact).story().history(), LATER).doses());
  }

  @Property(tries = 200)
  void arrivalOrderNeverMatters(@ForAll("courses") Course course, @ForAll Random random) {
    Story story = course.story();
    assertThat(Progression.of(Arrival.shuffled(story, random).history(), LATER))
        .isEqualTo(Progression.of(story.history(), LATER));
  }

  @Property(tries = 200)
  void doneSessionsFollowTheSchedule(
      @ForAll @IntRange(min = 1, max = 26) int sessions,
      @ForAll @IntRange(min = 10, max = 60) int goal,
      @ForAll @IntRange(min = 1, max = 14) int trial) {
    Quota quota = new Quota(Repetitions.of(1, goal), sessions, List.of(trial, trial, trial));
    PlanItem item = Story.towards(Story.item(Rungs.alone(Rungs.CLAMSHELL)), quota);
    List<Integer> told = new ArrayList<>();
    Story story = Story.of(PainPolicy.QUOTA, Settings.DEFAULTS, item);
    Schedule schedule = new Schedule(Math.max(1, trial * 7 / 10), goal, sessions);
    for (int day = 0; day < sessions; day++) {
      story = story.session(day, Done.all(item, Repetitions.of(1, schedule.at(day))));
    }
    Standing standing = Progression.of(story.history(), LATER);
    List<Decision> ofSessions =
        standing.decisions().stream().filter(it -> it.session().isPresent()).toList();
    ofSessions.forEach(it -> told.add(number(it.to().orElseThrow())));
    for (int done = 1; done <= sessions; done++) {
      assertThat(told.get(done - 1)).isEqualTo(schedule.at(done));
    }
    assertThat(ofSessions).extracting(Decision::kind).doesNotContain(DecisionKind.REGRESS);
  }

  @Provide
  Arbitrary<Course> courses() {
    Arbitrary<PlanItem> items =
        Combinators.combine(
                Arbitraries.integers().between(12, GOAL_MAX),
                Arbitraries.integers().between(1, Quota.SESSIONS_MAX),
                Arbitraries.integers().between(3, 15).list().ofSize(3).optional(0.7),
                Arbitraries.integers().between(1, 10).optional(0.3))
            .as(QuotaLaws::item);
    return Combinators.combine(items, days().list().ofMinSize(1).ofMaxSize(16)).as(Course::new);
  }

  private static PlanItem item(
      int goal, int sessions, Optional<List<Integer>> trials, Optional<Integer> least) {
    Corridor corridor = new Corridor(least.map(it -> Repetitions.of(1, it)), Optional.empty());
    PlanItem plain = Story.item(Rungs.alone(Rungs.CLAMSHELL), Repetitions.of(1, 10));
    return Story.towards(
        Story.within(plain, corridor),
        new Quota(Repetitions.of(1, goal), sessions, trials.orElse(List.of())));
  }

  private static Arbitrary<Day> days() {
    Arbitrary<Integer> percents =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(100)),
            Tuple.of(2, Arbitraries.integers().between(0, 99)),
            Tuple.of(1, Arbitraries.integers().between(101, 200)));
    return Combinators.combine(
            percents,
            Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(0, 6)),
                Tuple.of(1, Arbitraries.integers().between(7, 10))),
            Arbitraries.frequency(Tuple.of(20, false), Tuple.of(1, true)),
            Arbitraries.frequency(Tuple.of(20, false), Tuple.of(1, true)),
            Arbitraries.of(AlertKind.RED_FLAG, AlertKind.NEW_LEG_SYMPTOMS).optional(0.2))
        .as(Day::new);
  }
}
