package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Family;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/** What happens at one time has an order of its own, whichever arrived first. */
class MomentTest {

  private static final Instant NOW = Story.at(1);
  private static final Dose DOSE = Hold.of(1, 5, 10);
  private static final PlanItem BRIDGE = Story.item(Rungs.alone(Rungs.BRIDGE), DOSE);
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);

  /** The therapist's words, what the morning tells, what is done: two of each. */
  private static final List<Moment> IN_ORDER =
      List.of(
          new Moment.Revised(NOW, revision(9)),
          new Moment.Revised(NOW, revision(10)),
          new Moment.Diagnosed(NOW, new Diagnosis(9, NOW, Set.of())),
          new Moment.Diagnosed(NOW, new Diagnosis(10, NOW, Set.of())),
          new Moment.Told(NOW, Notice.published("bridge", 9, NOW)),
          new Moment.Told(NOW, Notice.published("bridge", 10, NOW)),
          new Moment.Cleared(NOW, clearing(AlertKind.FALL)),
          new Moment.Cleared(NOW, clearing(AlertKind.RED_FLAG)),
          new Moment.Reported(NOW, report(1)),
          new Moment.Reported(NOW, report(2)),
          new Moment.Observed(NOW, observation("one")),
          new Moment.Observed(NOW, observation("two")),
          new Moment.Flared(NOW, flareUp(), Moment.Flared.Stage.BEGAN),
          new Moment.Flared(NOW, flareUp(), Moment.Flared.Stage.RESOLVED),
          new Moment.Rested(NOW, Family.AEROBIC, 7),
          new Moment.Rested(NOW, Family.STRENGTH, 7),
          new Moment.Settled(NOW, session(ONE, Story.at(0))),
          new Moment.Settled(NOW, session(TWO, Story.at(0))),
          new Moment.Ruled(NOW, new Verdict(ONE, BRIDGE.id(), DOSE, true, NOW)),
          new Moment.Ruled(NOW, new Verdict(TWO, BRIDGE.id(), DOSE, true, NOW)),
          new Moment.Performed(NOW, session(ONE, NOW), true),
          new Moment.Performed(NOW, session(TWO, NOW), true),
          new Moment.Settled(NOW, session(ONE, NOW)),
          new Moment.Settled(NOW, session(TWO, NOW)));

  @Test
  void ordersWhatHappensAtOneTimeHoweverItArrived() {
    for (int seed = 0; seed < 20; seed++) {
      List<Moment> shuffled = new ArrayList<>(IN_ORDER);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(shuffled.stream().sorted(Moment.ORDER)).containsExactlyElementsOf(IN_ORDER);
    }
  }

  @Test
  void putsWhatWasEarlierFirstWhateverItIs() {
    Moment done = new Moment.Performed(NOW.minusSeconds(1), session(ONE, NOW), true);
    assertThat(Stream.of(IN_ORDER.getFirst(), done).sorted(Moment.ORDER))
        .containsExactly(done, IN_ORDER.getFirst());
  }

  @Test
  void seesNoEndOfAFlareUpBeforeItIsOver() {
    FlareUp over = new FlareUp(Story.DAY_0, Optional.of(Story.DAY_0.plusDays(5)), BigDecimal.ONE);
    for (Moment.Flared.Stage stage : Moment.Flared.Stage.values()) {
      FlareUp seen = stage == Moment.Flared.Stage.RESOLVED ? over : flareUp();
      assertThat(new Moment.Flared(NOW, over, stage).asFirstSeen())
          .isEqualTo(new Moment.Flared(NOW, seen, stage));
    }
  }

  private static PlanRevision revision(int number) {
    PlanRevision it = Story.of(BRIDGE).history().plans().getFirst();
    return new PlanRevision(
        number,
        NOW,
        it.startsOn(),
        it.endsOn(),
        it.painPolicy(),
        it.daysPerWeek(),
        it.settings(),
        it.items());
  }

  private static Clearing clearing(AlertKind kind) {
    return new Clearing(kind, Optional.empty(), NOW, Optional.empty());
  }

  private static CheckIn report(int day) {
    return CheckIn.of(
        Story.DAY_0.plusDays(day), NOW, OptionalInt.empty(), Set.of(), false, false, false);
  }

  private static Observation observation(String cause) {
    AlertKind kind = AlertKind.MCID_REACHED;
    return new Observation(kind, cause, NOW, NOW, kind.code().because("seen"));
  }

  private static FlareUp flareUp() {
    return new FlareUp(Story.DAY_0, Optional.empty(), BigDecimal.ONE);
  }

  private static Session session(UUID id, Instant performedAt) {
    return new Session(id, performedAt, performedAt, Story.DAY_0, List.of());
  }
}
