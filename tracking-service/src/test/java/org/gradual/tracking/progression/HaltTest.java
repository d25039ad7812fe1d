package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.DecisionKind.ADVANCE;
import static org.gradual.tracking.progression.DecisionKind.HALT;
import static org.gradual.tracking.progression.DecisionKind.HOLD;
import static org.gradual.tracking.progression.DecisionKind.REGRESS;
import static org.gradual.tracking.progression.Story.at;
import static org.gradual.tracking.progression.Story.item;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gradual.tracking.basis.Grade;
import org.gradual.tracking.basis.Row;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Red flags and falls, and the signs that only keep doses from rising. */
class HaltTest {

  private static final Dose DOSE = Hold.of(1, 6, 10);
  private static final PlanItem BRIDGE = item(Rungs.alone(Rungs.BRIDGE), DOSE);
  private static final Done WELL = Done.all(BRIDGE, DOSE);

  @ParameterizedTest
  @EnumSource(value = RedFlag.class, mode = EnumSource.Mode.EXCLUDE, names = "INFLAMMATORY")
  @Shows({
    "S0.RED_FLAG",
    "B8.CES_SADDLE",
    "B8.CES_BLADDER",
    "B8.CES_BOWEL",
    "B8.CES_SEXUAL",
    "B8.NEURO_PROG",
    "B8.FRACTURE",
    "B8.INFECTION",
    "B8.MALIGNANCY",
    "B8.CARDIAC",
    "B12.RED_FLAG"
  })
  void haltsForEveryRedFlagButOne(RedFlag flag) {
    Story.Ending ends = Story.of(BRIDGE).redFlag(0, flag).ends();
    assertThat(ends.standing().status()).isEqualTo(PlanStatus.HALTED);
    assertThat(ends.alerts())
        .singleElement()
        .matches(it -> it.kind() == AlertKind.RED_FLAG && it.severity() == Severity.CRITICAL);
    assertThat(ends.standing().haltedBecause())
        .singleElement()
        .extracting(Reason::source)
        .isEqualTo(flag.source());
  }

  @Test
  @Shows({"B8.INFLAMMATORY", "B12.INFLAMMATORY"})
  void raisesAnAlertForInflammatorySignsAndGoesOn() {
    Story.Ending ends = Story.of(BRIDGE).redFlag(0, RedFlag.INFLAMMATORY).ends();
    assertThat(ends.standing().status()).isEqualTo(PlanStatus.ACTIVE);
    assertThat(ends.alerts())
        .singleElement()
        .matches(it -> it.kind() == AlertKind.INFLAMMATORY && it.severity() == Severity.HIGH);
    assertThat(ends.standing().decisions()).isEmpty();
  }

  @Test
  void blocksRisesWhileAFlareUpIsReported() {
    Story story =
        good(Story.of(BRIDGE), 0, 3)
            .checkIn(5, OptionalInt.of(1), Set.of(), false, false, true)
            .then(it -> good(it, 7));
    assertThat(story.ends().on(7).reasons().getFirst())
        .isEqualTo(ReasonCode.FLARE_UP.because("50 % of the dose, 50 % from now on"));
    assertThat(story.ends().standing().status()).isEqualTo(PlanStatus.ACTIVE);
  }

  @Test
  @Shows({"S0.RED_FLAG", "S0.FALL"})
  void makesOneDecisionOfACheckInThatTellsOfAFallAndAFlag() {
    Story story =
        Story.of(BRIDGE)
            .checkIn(2, OptionalInt.empty(), Set.of(RedFlag.FRACTURE), true, false, false);
    Story.Ending ends = story.ends();
    assertThat(ends.standing().decisions())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(HALT);
              assertThat(it.key()).isEqualTo("HALT//2026-09-09");
              assertThat(it.reasons())
                  .extracting(Reason::rule)
                  .containsExactly(ReasonCode.RED_FLAG, ReasonCode.FALL);
              assertThat(it.inputs()).containsEntry("redFlags", List.of("FRACTURE"));
            });
    assertThat(ends.alerts())
        .extracting(Alert::kind)
        .containsExactly(AlertKind.RED_FLAG, AlertKind.FALL);
  }

  @Test
  @Shows("P0.RED_FLAG")
  void stillLowersWhileHaltedButRaisesNothing() {
    Story halted = good(Story.of(BRIDGE), 0, 3).fall(5);
    Decision held = good(halted, 7).ends().on(7);
    assertThat(held.kind()).isEqualTo(HOLD);
    assertThat(held.reasons().getFirst().rule()).isEqualTo(ReasonCode.FALL);
    assertThat(held.effectiveAt()).isEqualTo(at(8));
    assertThat(held.inputs()).containsEntry("daysAtDose", 0L);
    assertThat(halted.session(7, WELL.during(6)).ends().on(7).kind()).isEqualTo(REGRESS);
    assertThat(halted.session(7, WELL).morning(8, 4).ends().on(7).kind()).isEqualTo(REGRESS);
    assertThat(halted.session(7, WELL).ends().on(7).reasons().getFirst().rule())
        .isEqualTo(ReasonCode.MISSING_DATA);
  }

  @Test
  void haltsBeforeTheSameMorningLetsADoseRise() {
    Story story =
        good(Story.of(BRIDGE), 0, 3)
            .session(7, WELL)
            .checkIn(8, OptionalInt.of(1), Set.of(RedFlag.INFECTION), false, false, false);
    assertThat(story.ends().on(7).reasons().getFirst().rule()).isEqualTo(ReasonCode.RED_FLAG);
  }

  @Test
  void goesOnWhenClearedAndBeginsTheRunAnew() {
    Story story = good(Story.of(BRIDGE), 0, 3).fall(5).cleared(6, AlertKind.FALL);
    assertThat(story.ends().standing().status()).isEqualTo(PlanStatus.ACTIVE);
    assertThat(story.ends().dose(BRIDGE)).isEqualTo(DOSE);
    Story on = good(story, 7, 10);
    assertThat(on.ends().on(7).reasons().getFirst().rule()).isEqualTo(ReasonCode.NEED_2_SESSIONS);
    assertThat(on.ends().on(10).reasons().getFirst().rule())
        .isEqualTo(ReasonCode.MIN_DAYS_SAME_DOSE);
    assertThat(good(on, 14).ends().on(14).kind()).isEqualTo(ADVANCE);
  }

  @Test
  @Shows({"P0.RED_FLAG", "S0.FALL", "B12.FALL"})
  void staysHaltedUntilBothAreCleared() {
    Story story = Story.of(BRIDGE).fall(1).redFlag(2, RedFlag.CARDIAC).cleared(3, AlertKind.FALL);
    assertThat(story.ends().standing().status()).isEqualTo(PlanStatus.HALTED);
    assertThat(story.cleared(4, AlertKind.RED_FLAG).ends().standing().status())
        .isEqualTo(PlanStatus.ACTIVE);
  }

  @Test
  void haltsAgainForAFlagThatWasReceivedAfterTheClearing() {
    Instant first = at(2, Story.MORNING);
    Instant afterwards = first.plus(Duration.ofDays(3));
    CheckIn corrected =
        new CheckIn(
            Story.DAY_0.plusDays(2),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.of(afterwards),
            Map.of(RedFlag.CARDIAC, first, RedFlag.INFECTION, afterwards),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Story.Ending ends = Story.of(BRIDGE).with(corrected).cleared(3, AlertKind.RED_FLAG).ends();
    assertThat(ends.standing().status()).isEqualTo(PlanStatus.HALTED);
    assertThat(ends.standing().haltedBecause())
        .extracting(Reason::detail)
        .containsExactly("INFECTION answered yes");
    assertThat(ends.alerts()).extracting(Alert::isOpen).containsExactly(false, true);
  }

  @Test
  void haltsAtOnceForAReportThatIsDatedTomorrow() {
    Story.Ending today = Story.of(BRIDGE).redFlag(1, RedFlag.CES_SADDLE).at(at(0, Story.MORNING));
    assertThat(today.standing().status()).isEqualTo(PlanStatus.HALTED);
    assertThat(today.item(BRIDGE).state()).isEqualTo(ItemState.HALTED);
  }

  @Test
  void asksInItsOwnWordsAndTellsWhatToDo() {
    for (RedFlag flag : RedFlag.values()) {
      assertThat(flag.question()).endsWith("?");
      assertThat(flag.action()).contains("check");
      assertThat(flag.halts()).isEqualTo(flag.urgency() != RedFlag.Urgency.ROUTINE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CES_SADDLE, S-CES, B",
    "CES_BLADDER, S-CES, B",
    "CES_BOWEL, S-CES, B",
    "CES_SEXUAL, S-CES, B",
    "NEURO_PROG, S-AHC, B",
    "FRACTURE, S-AHC, B",
    "INFECTION, S-AHC, B",
    "MALIGNANCY, S-VER, B",
    "INFLAMMATORY, design, C",
    "CARDIAC, design, C"
  })
  void saysOnWhatEachQuestionRestsAndWhatAYesDoes(RedFlag flag, String source, Grade grade) {
    assertThat(flag.source()).isEqualTo(source);
    String does = flag.halts() ? " A yes halts the plan. " : " A yes does not halt the plan. ";
    assertThat(flag.row())
        .isEqualTo(new Row("B8." + flag, flag.question() + does + flag.action(), source, grade));
  }

  private static Story good(Story story, int... days) {
    Story told = story;
    for (int day : days) {
      told = told.session(day, WELL).morning(day + 1, 1);
    }
    return told;
  }
}
