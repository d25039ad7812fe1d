package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gradual.tracking.progression.DecisionKind.ADVANCE;
import static org.gradual.tracking.progression.DecisionKind.HOLD;
import static org.gradual.tracking.progression.DecisionKind.REGRESS;
import static org.gradual.tracking.progression.DecisionKind.SUSPEND;
import static org.gradual.tracking.progression.Story.at;
import static org.gradual.tracking.progression.Story.item;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/** What stops an exercise, what happens meanwhile, and how it comes back. */
class SuspensionTest {

  private static final Dose DOSE = Hold.of(1, 8, 10);
  private static final PlanItem BRIDGE = item(Rungs.alone(Rungs.BRIDGE), DOSE);
  private static final Done WELL = Done.all(BRIDGE, DOSE);
  private static final Story STOPPED = Story.of(BRIDGE).session(0, WELL.during(7)).morning(1, 1);

  @Test
  @Shows("S1.PAIN_CRITICAL")
  void stopsForCriticalPainAfterwardsToo() {
    assertStopped(Story.of(BRIDGE).session(0, WELL.after(8)), ReasonCode.PAIN_CRITICAL);
  }

  @Test
  @Shows("S1.STOPPED_FOR_PAIN")
  void stopsWhenThePatientStoppedForMoreThanAcceptablePain() {
    Done stopped = WELL.stopped(StopReason.PAIN);
    assertStopped(Story.of(BRIDGE).session(0, stopped.during(6)), ReasonCode.STOPPED_FOR_PAIN);
    assertThat(Story.of(BRIDGE).session(0, stopped.during(5)).morning(1, 1).ends().on(0).kind())
        .isEqualTo(HOLD);
  }

  @Test
  void countsNoDayFromBeforeItStopped() {
    Story stopped = Story.of(BRIDGE).session(0, WELL).morning(1, 1).session(5, WELL.during(7));
    Story meanwhile = stopped.session(8, WELL);
    assertThat(meanwhile.ends().on(8).reasons().getFirst().rule()).isEqualTo(ReasonCode.SUSPENDED);
    assertThat(meanwhile.ends().on(8).inputs()).containsEntry("daysAtDose", 0L);
  }

  @Test
  @Shows({"S2.PAIN_CAUSED", "S2.TOO_HARD", "B12.TOO_HARD"})
  void stopsUnderStopOnPainWhenItHurtOrWasTooHard() {
    assertStopped(stopOnPain().session(0, WELL.hurting()), ReasonCode.PAIN_CAUSED);
    assertStopped(stopOnPain().session(0, WELL.stopped(StopReason.PAIN)), ReasonCode.PAIN_CAUSED);
    assertStopped(stopOnPain().session(0, WELL.untold().during(2)), ReasonCode.PAIN_CAUSED);
    Story hard = stopOnPain().session(0, WELL.stopped(StopReason.TOO_HARD));
    assertStopped(hard, ReasonCode.TOO_HARD);
    assertThat(hard.ends().alerts())
        .singleElement()
        .extracting(Alert::severity)
        .isEqualTo(Severity.LOW);
  }

  @Test
  @Shows("S2.TOO_HARD")
  void offersTheEasierVariantOfWhatWasTooHard() {
    PlanItem bridge = item(Rungs.ladder(List.of(Rungs.PELVIC_TILT), Rungs.BRIDGE, List.of()), DOSE);
    Story story =
        Story.of(PainPolicy.STOP_ON_PAIN, Settings.DEFAULTS, bridge)
            .session(0, Done.all(bridge, DOSE).stopped(StopReason.TOO_HARD));
    assertThat(story.ends().on(0).reasons().getFirst().detail())
        .isEqualTo("found too hard; meanwhile pelvic-tilt is offered");
  }

  @Test
  @Shows({"S2.PAIN_CAUSED", "S2.TOO_HARD"})
  void toleratesThatUnderPainMonitoring() {
    Story story =
        Story.of(BRIDGE)
            .session(0, WELL.hurting().stopped(StopReason.TOO_HARD).before(1).during(5))
            .morning(1, 1);
    assertThat(story.ends().on(0).reasons().getFirst().rule())
        .isEqualTo(ReasonCode.ACCEPTABLE_ZONE);
  }

  @Test
  @Shows("B4a.SUSPENDED")
  void holdsAtOnceWhileSuspended() {
    Story.Ending ends = STOPPED.session(2, WELL).at(at(2, Story.MORNING));
    assertThat(ends.on(2).kind()).isEqualTo(HOLD);
    assertThat(ends.on(2).reasons().getFirst().rule()).isEqualTo(ReasonCode.SUSPENDED);
    assertThat(ends.on(2).effectiveAt()).isEqualTo(at(2, Story.MORNING));
  }

  @Test
  @Shows("B4a.SUSPENDED")
  void stopsAgainAndLowersWhileSuspended() {
    Story.Ending ends = STOPPED.session(2, WELL.during(9)).session(3, WELL.during(6)).ends();
    assertThat(ends.on(2).kind()).isEqualTo(SUSPEND);
    assertThat(ends.on(3).kind()).isEqualTo(REGRESS);
    assertThat(ends.alerts())
        .filteredOn(it -> it.kind() == AlertKind.PAIN_CRITICAL)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.count()).isEqualTo(2);
              assertThat(it.raisedAt()).isEqualTo(at(0, Story.MORNING));
              assertThat(it.lastAt()).isEqualTo(at(2, Story.MORNING));
            });
  }

  @Test
  @Shows("B4a.BACK_FROM_SUSPENSION")
  void comesBackOneStepLower() {
    Story.Ending ends = STOPPED.cleared(3, AlertKind.PAIN_CRITICAL, BRIDGE).ends();
    assertThat(ends.item(BRIDGE).state()).isEqualTo(ItemState.ACTIVE);
    assertThat(ends.dose(BRIDGE)).isEqualTo(Hold.of(1, 7, 10));
    assertThat(ends.item(BRIDGE).since()).isEqualTo(Story.DAY_0.plusDays(3));
  }

  @Test
  @Shows("B4a.BACK_FROM_SUSPENSION")
  void comesBackAtTheDoseThatTheTherapistNames() {
    Clearing named =
        new Clearing(
            AlertKind.PAIN_CRITICAL,
            Optional.of(BRIDGE.id()),
            at(3),
            Optional.of(Hold.of(1, 5, 5)));
    assertThat(STOPPED.with(named).ends().dose(BRIDGE)).isEqualTo(Hold.of(1, 5, 5));
  }

  @Test
  @Shows("B4a.BACK_FROM_SUSPENSION")
  void owesNoSecondStepWhenItWasLoweredMeanwhile() {
    Story.Ending ends =
        STOPPED.session(2, WELL.during(6)).cleared(3, AlertKind.PAIN_CRITICAL, BRIDGE).ends();
    assertThat(ends.dose(BRIDGE)).isEqualTo(Hold.of(1, 7, 10));
  }

  @Test
  @Shows("B4a.BACK_FROM_SUSPENSION")
  void staysAtTheStartWhenThereIsNothingLower() {
    PlanItem bridge = item(Rungs.alone(Rungs.BRIDGE));
    Story.Ending ends =
        Story.of(bridge)
            .session(0, Done.all(bridge, Hold.of(1, 5, 10)).during(7))
            .cleared(3, AlertKind.PAIN_CRITICAL, bridge)
            .ends();
    assertThat(ends.dose(bridge)).isEqualTo(Hold.of(1, 5, 10));
    assertThat(ends.item(bridge).state()).isEqualTo(ItemState.ACTIVE);
  }

  @Test
  void staysSuspendedUntilEveryStopIsCleared() {
    Story both = STOPPED.session(1, WELL.during(6).stopped(StopReason.PAIN)).morning(2, 1);
    Story one = both.cleared(3, AlertKind.PAIN_CRITICAL, BRIDGE);
    assertThat(one.ends().item(BRIDGE).state()).isEqualTo(ItemState.SUSPENDED);
    Story all = one.cleared(4, AlertKind.STOPPED_FOR_PAIN, BRIDGE);
    assertThat(all.ends().item(BRIDGE).state()).isEqualTo(ItemState.ACTIVE);
    assertThat(all.ends().dose(BRIDGE)).isEqualTo(Hold.of(1, 7, 10));
  }

  @Test
  void beginsTheRunAnewWhenItComesBack() {
    Clearing same =
        new Clearing(AlertKind.PAIN_CRITICAL, Optional.of(BRIDGE.id()), at(9), Optional.of(DOSE));
    Story story =
        Story.of(BRIDGE)
            .session(0, WELL)
            .morning(1, 1)
            .session(6, WELL.during(7))
            .morning(7, 1)
            .with(same);
    Story back = story.session(10, WELL).morning(11, 1).session(12, WELL).morning(13, 1);
    assertThat(back.ends().on(10).reasons().getFirst().rule())
        .isEqualTo(ReasonCode.NEED_2_SESSIONS);
    assertThat(back.ends().on(12).reasons().getFirst().rule())
        .isEqualTo(ReasonCode.MIN_DAYS_SAME_DOSE);
    assertThat(back.session(17, WELL).morning(18, 1).ends().on(17).kind()).isEqualTo(ADVANCE);
  }

  @Test
  void reopensForWhatWasReceivedAfterTheClearing() {
    Session late =
        lateBy(
            STOPPED.session(2, WELL.during(8)).history().sessions().getLast(), Duration.ofDays(4));
    Story story =
        STOPPED
            .cleared(3, AlertKind.PAIN_CRITICAL, BRIDGE)
            .then(it -> it.withSessions(List.of(it.history().sessions().getFirst(), late)));
    Story.Ending ends = story.ends();
    assertThat(ends.item(BRIDGE).state()).isEqualTo(ItemState.SUSPENDED);
    assertThat(ends.alerts())
        .extracting(Alert::ordinal, Alert::isOpen, Alert::raisedAt)
        .containsExactly(
            tuple(1, false, at(0, Story.MORNING)), tuple(2, true, at(2, Story.MORNING)));
  }

  @Test
  void comesBackAtOnceWhenAFastClockDatedItAfterItsClearing() {
    Instant fast = at(1, Story.MORNING);
    Session ahead =
        new Session(
            Story.id("ahead"),
            fast,
            at(0, Story.MORNING),
            Story.DAY_0.plusDays(1),
            List.of(WELL.during(7).at(0)));
    Story story =
        Story.of(BRIDGE)
            .withSessions(List.of(ahead))
            .with(
                new Clearing(
                    AlertKind.PAIN_CRITICAL, Optional.of(BRIDGE.id()), at(1), Optional.empty()));
    Story.Ending ends = story.ends();
    assertThat(ends.item(BRIDGE).state()).isEqualTo(ItemState.ACTIVE);
    assertThat(ends.dose(BRIDGE)).isEqualTo(Hold.of(1, 7, 10));
    assertThat(ends.standing().prescribedAt(BRIDGE.id(), at(0))).contains(DOSE);
  }

  private static Session lateBy(Session it, Duration delay) {
    return new Session(
        it.id(), it.performedAt(), it.receivedAt().plus(delay), it.localDay(), it.items());
  }

  private static Story stopOnPain() {
    return Story.of(PainPolicy.STOP_ON_PAIN, Settings.DEFAULTS, BRIDGE);
  }

  private static void assertStopped(Story story, ReasonCode code) {
    Story.Ending ends = story.ends();
    assertThat(ends.on(0).kind()).isEqualTo(SUSPEND);
    assertThat(ends.on(0).reasons().getFirst().rule()).isEqualTo(code);
    assertThat(ends.on(0).effectiveAt()).isEqualTo(at(0, Story.MORNING));
    assertThat(ends.item(BRIDGE).state()).isEqualTo(ItemState.SUSPENDED);
  }
}
