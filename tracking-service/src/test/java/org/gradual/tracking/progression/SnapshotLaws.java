package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.gradual.tracking.dose.Repetitions;
import org.gradual.tracking.dose.Rungs;

/** A snapshot makes the next standing fast and never makes it another one. */
class SnapshotLaws {

  private static final int LAST_DAY = 26;
  private static final int COUNT = 40;
  private static final Instant LATER = Story.at(100);

  @Property(tries = 400)
  void goingOnFromASnapshotIsFoldingItAll(
      @ForAll("stories") Story story,
      @ForAll("times") Instant until,
      @ForAll("waits") Duration passed) {
    assertGoesOn(story, story, until, until.plus(passed));
  }

  @Property(tries = 80)
  void gradedActivityGoesOnAlike(@ForAll("graded") Story story, @ForAll("times") Instant until) {
    assertGoesOn(story, story, until, LATER);
  }

  @Property(tries = 80)
  void aSnapshotServesWhateverComesAfterIt(
      @ForAll("stories") Story story,
      @ForAll @IntRange(min = 1, max = LAST_DAY) int day,
      @ForAll @IntRange(max = 4) int later) {
    Story shorter = new Story(story.history().upTo(Story.DAY_0.plusDays(day + later)));
    assertGoesOn(shorter, story, Story.at(day), LATER);
  }

  @Property(tries = 20)
  void oneSnapshotAfterAnotherLeadsToTheSame(@ForAll("stories") Story story) {
    Standing whole = Progression.of(story.history(), LATER);
    for (int day = 0; day < LAST_DAY; day += 8) {
      History known = story.history().upTo(Story.DAY_0.plusDays(day + 1));
      Snapshot snapshot = Snapshot.of(known, Story.at(day));
      Instant tomorrow = Story.at(day + 1);
      assertThat(snapshot.with(known, tomorrow)).hasValue(Progression.of(known, tomorrow));
      assertThat(snapshot.with(story.history(), LATER)).hasValue(whole);
      assertThat(snapshot.with(story.history(), LATER)).hasValue(whole);
      assertThat(snapshot.with(known, tomorrow)).hasValue(Progression.of(known, tomorrow));
    }
  }

  @Property(tries = 60)
  void itNeverMattersInWhichOrderFactsCame(
      @ForAll("stories") Story story, @ForAll("times") Instant until, @ForAll Random random) {
    assertGoesOn(story, Arrival.shuffled(story, random), until, LATER);
  }

  @Property(tries = 80)
  void whateverOfThePastDiffersTheAnswerIsThatOfTheWholeFoldOrNone(
      @ForAll("stories") Story story,
      @ForAll("times") Instant until,
      @ForAll @IntRange(max = LAST_DAY) int fact) {
    Snapshot snapshot = Snapshot.of(story.history(), until);
    for (Story other : List.of(withoutSession(story, fact), withoutCheckIn(story, fact))) {
      assertThat(snapshot.with(other.history(), LATER).isPresent())
          .isEqualTo(snapshot.covers(other.history()));
      assertThat(snapshot.with(other.history(), LATER).stream())
          .allMatch(Progression.of(other.history(), LATER)::equals);
    }
  }

  private static Story withoutSession(Story story, int which) {
    return story.withSessions(without(story.history().sessions(), which));
  }

  private static Story withoutCheckIn(Story story, int which) {
    return story.withCheckIns(without(story.history().checkIns(), which));
  }

  /** Where there are so many. */
  private static <T> List<T> without(List<T> facts, int which) {
    return IntStream.range(0, facts.size()).filter(it -> it != which).mapToObj(facts::get).toList();
  }

  @Property(tries = 60)
  void aClearingThatComesLaterEndsWhatWasRaisedBefore(
      @ForAll("stories") Story story,
      @ForAll @IntRange(min = 5, max = 20) int day,
      @ForAll @IntRange(max = 8) int later,
      @ForAll AlertKind kind) {
    Story cleared = story.cleared(day + later, kind);
    for (PlanItem item : Histories.ITEMS) {
      cleared = cleared.cleared(day + later, kind, item);
    }
    assertGoesOn(story, cleared, Story.at(day), LATER);
    assertGoesOn(received(story, day + 2), received(cleared, day + 2), Story.at(day), LATER);
  }

  @Example
  void aRunThatIsForgottenIsNoticed() {
    assertThat(isNoticed(it -> it.courses().values().forEach(Course::beginRun))).isTrue();
  }

  @Example
  void aSessionThatIsNoLongerWaitedForIsNoticed() {
    assertThat(isNoticed(it -> it.waiting().clear())).isTrue();
  }

  @Example
  void aProposalThatIsForgottenIsNoticed() {
    assertThat(isNoticed(it -> it.courses().values().forEach(Course::endProposal))).isTrue();
  }

  @Example
  void anAlertThatIsMadeUpIsNoticed() {
    assertThat(
            isNoticed(
                it ->
                    it.alarms()
                        .raise(
                            AlertKind.FALL,
                            Optional.empty(),
                            Story.at(0),
                            Story.at(0),
                            List.of(ReasonCode.FALL.because("nobody fell")))))
        .isTrue();
  }

  @Example
  void nothingIsNoticedWhereNothingIsBroken() {
    assertThat(isNoticed(_ -> {})).isFalse();
  }

  private static void assertGoesOn(Story known, Story longer, Instant until, Instant now) {
    Snapshot snapshot = Snapshot.of(known.history(), until);
    assertThat(snapshot.covers(longer.history())).isTrue();
    assertThat(snapshot.with(longer.history(), now))
        .hasValue(Progression.of(longer.history(), now));
  }

  /** Every session reaches the service late. */
  private static Story received(Story story, int day) {
    return story.withSessions(
        story.history().sessions().stream()
            .map(
                it ->
                    new Session(
                        it.id(), it.performedAt(), Story.at(day), it.localDay(), it.items()))
            .toList());
  }

  /** Whether the law turns red in any of the same stories each time. */
  private static boolean isNoticed(Consumer<State> broken) {
    return Histories.stories().generator(COUNT).stream(new Random(20260907))
        .limit(COUNT)
        .map(Shrinkable::value)
        .anyMatch(it -> isNoticed(it.history(), broken));
  }

  private static boolean isNoticed(History history, Consumer<State> broken) {
    Instant until = Story.at(12, Story.MORNING.plusHours(1));
    State state = Fold.foundBefore(until, history, RuleSet.NEWEST);
    broken.accept(state);
    return !new Snapshot(state, until, RuleSet.NEWEST)
        .with(history, LATER)
        .orElseThrow()
        .equals(Progression.of(history, LATER));
  }

  @Provide
  Arbitrary<Story> stories() {
    return Histories.stories();
  }

  /** Sessions that fulfil the quota, or fall short of it, through weeks with days of pain. */
  @Provide
  Arbitrary<Story> graded() {
    Arbitrary<List<Integer>> amounts =
        Arbitraries.integers().between(0, 14).list().ofMinSize(6).ofMaxSize(LAST_DAY);
    Arbitrary<List<Integer>> pains =
        Arbitraries.frequency(Tuple.of(8, 2), Tuple.of(1, 6), Tuple.of(1, 8))
            .list()
            .ofSize(LAST_DAY);
    return Combinators.combine(amounts, pains).as(SnapshotLaws::graded);
  }

  private static Story graded(List<Integer> amounts, List<Integer> pains) {
    Quota quota = new Quota(Repetitions.of(1, 30), 12, List.of());
    PlanItem item =
        Story.towards(Story.item(Rungs.alone(Rungs.CLAMSHELL), Repetitions.of(1, 8)), quota);
    Story plan = Story.of(PainPolicy.QUOTA, Settings.DEFAULTS, item);
    return IntStream.range(0, amounts.size())
        .boxed()
        .reduce(
            plan,
            (story, day) ->
                story
                    .morning(day, pains.get(day))
                    .session(
                        day,
                        Done.all(item, Repetitions.of(1, 1))
                            .during(pains.get(day))
                            .sets(PerformedSet.ofReps(amounts.get(day)))),
            (_, last) -> last);
  }

  /** Any hour, so that days and waits are cut in the middle, too. */
  @Provide
  Arbitrary<Instant> times() {
    return Combinators.combine(
            Arbitraries.integers().between(0, LAST_DAY),
            Arbitraries.of(LocalTime.MIDNIGHT, Story.MORNING, LocalTime.of(8, 1), LocalTime.NOON))
        .as(Story::at);
  }

  @Provide
  Arbitrary<Duration> waits() {
    return Arbitraries.integers().between(0, 70 * 24).map(Duration::ofHours);
  }
}
