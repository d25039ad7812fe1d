package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gradual.tracking.progression.AlertKind.MORNING_PAIN_CRITICAL;
import static org.gradual.tracking.progression.AlertKind.PAIN_HIGHER;
import static org.gradual.tracking.progression.AlertKind.PAIN_RISING;
import static org.gradual.tracking.progression.DecisionKind.ADVANCE;
import static org.gradual.tracking.progression.Story.at;
import static org.gradual.tracking.progression.Story.item;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a morning's pain tells by itself. */
class PainWatchTest {

  private static final Set<AlertKind> WATCHED =
      Set.of(PAIN_RISING, PAIN_HIGHER, MORNING_PAIN_CRITICAL);
  private static final Dose DOSE = Hold.of(1, 5, 10);
  private static final PlanItem BRIDGE = item(Rungs.alone(Rungs.BRIDGE), DOSE);
  private static final Done WELL = Done.all(BRIDGE, DOSE);

  @ParameterizedTest(name = "{0} then {1}: {2}")
  @CsvSource({
    "2, 3, ''",
    "2, 4, PAIN_RISING",
    "2, 5, PAIN_RISING",
    "4, 2, ''",
    "3, 4, ''",
    "4, 5, PAIN_HIGHER",
    "5, 5, ''",
    "5, 6, PAIN_HIGHER",
    "4, 6, PAIN_RISING",
    "6, 5, ''",
    "6, 7, PAIN_HIGHER MORNING_PAIN_CRITICAL",
    "7, 7, MORNING_PAIN_CRITICAL",
    "5, 7, PAIN_RISING MORNING_PAIN_CRITICAL",
    "9, 8, MORNING_PAIN_CRITICAL"
  })
  @Shows({"B12.PAIN_RISING", "B12.PAIN_HIGHER", "B12.MORNING_PAIN_CRITICAL"})
  void comparesAMorningWithTheLastReport(int before, int now, String expected) {
    Story story = Story.of(BRIDGE).morning(3, before).morning(5, now);
    assertThat(raisedOn(story, 5))
        .containsExactlyInAnyOrder(
            Arrays.stream(expected.split(" "))
                .filter(it -> !it.isEmpty())
                .map(AlertKind::valueOf)
                .toArray(AlertKind[]::new));
  }

  @Test
  @Shows("B12.MORNING_PAIN_CRITICAL")
  void isCriticalAtSevenThoughNothingWasReportedBefore() {
    assertThat(raisedOn(Story.of(BRIDGE).morning(5, 6), 5)).isEmpty();
    assertThat(raisedOn(Story.of(BRIDGE).morning(5, 7), 5)).containsExactly(MORNING_PAIN_CRITICAL);
  }

  @Test
  void looksBackFourteenDaysAndNoFurther() {
    assertThat(raisedOn(Story.of(BRIDGE).morning(0, 1).morning(14, 4), 14))
        .containsExactly(PAIN_RISING);
    assertThat(raisedOn(Story.of(BRIDGE).morning(0, 1).morning(15, 4), 15)).isEmpty();
  }

  @Test
  void passesOverDaysThatTellNoPain() {
    Story story =
        Story.of(BRIDGE)
            .morning(3, 1)
            .checkIn(4, OptionalInt.empty(), Set.of(), false, false, false)
            .morning(5, 3);
    assertThat(raisedOn(story, 5)).containsExactly(PAIN_RISING);
    assertThat(raisedOn(story, 4)).isEmpty();
  }

  @ParameterizedTest(name = "a rise of {1} where {0} counts: {2}")
  @CsvSource({"1, 1, PAIN_RISING", "2, 1, PAIN_HIGHER", "3, 2, PAIN_HIGHER", "3, 3, PAIN_RISING"})
  void takesTheRiseThatCountsFromThePlan(String counts, int rise, AlertKind expected) {
    Settings settings = Story.with(Setting.PAIN_RISE, counts);
    Story story =
        Story.of(PainPolicy.PAIN_MONITORED, settings, BRIDGE).morning(3, 6 - rise).morning(5, 6);
    assertThat(raisedOn(story, 5)).containsExactly(expected);
  }

  @Test
  void takesWhatIsCriticalFromThePlan() {
    Settings six = Story.with(Setting.PAIN_CRITICAL, "6");
    assertThat(raisedOn(Story.of(PainPolicy.PAIN_MONITORED, six, BRIDGE).morning(5, 6), 5))
        .containsExactly(MORNING_PAIN_CRITICAL);
  }

  @Test
  void watchesAPatientWithoutAPlan() {
    Story unplanned = Story.of(BRIDGE).morning(3, 2).morning(5, 7).withPlans(List.of());
    assertThat(unplanned.at(at(6)).standing().alerts())
        .extracting(Alert::kind)
        .contains(MORNING_PAIN_CRITICAL, PAIN_RISING);
  }

  @Test
  @Shows("B12.PAIN_RISING")
  void tellsHowItRoseAndOnWhatThatRests() {
    Alert alert = Story.of(BRIDGE).morning(3, 2).morning(5, 4).ends().alerts().getFirst();
    assertThat(alert.severity()).isEqualTo(Severity.HIGH);
    assertThat(alert.item()).isEmpty();
    assertThat(alert.raisedAt()).isEqualTo(at(5));
    assertThat(alert.reasons())
        .containsExactly(
            new Reason(
                ReasonCode.PAIN_RISING, "morning pain rose from 2 on 2026-09-10 to 4", "S-MB"));
  }

  @Test
  void countsTheNextRiseWhileTheAlertIsOpen() {
    Story twice = Story.of(BRIDGE).morning(3, 0).morning(5, 2).morning(6, 0).morning(8, 3);
    assertThat(twice.ends().alerts())
        .singleElement()
        .matches(it -> it.count() == 2 && it.raisedAt().equals(at(5)) && it.lastAt().equals(at(8)));
    Story cleared = twice.cleared(7, PAIN_RISING);
    assertThat(cleared.ends().alerts())
        .extracting(Alert::isOpen, Alert::count, Alert::ordinal)
        .containsExactly(tuple(false, 1, 1), tuple(true, 1, 2));
  }

  // --- what it keeps from happening --------------------------------------------------------------

  @Test
  @Shows("B12.PAIN_RISING")
  void letsNothingRiseWhileARiseIsUnseen() {
    Story rising = good(Story.of(BRIDGE).morning(5, 0).morning(6, 2), 0, 3, 7);
    assertThat(rising.ends().on(7).reasons().getFirst())
        .isEqualTo(ReasonCode.OPEN_ALERT.because("open alert PAIN_RISING"));
    assertThat(rising.cleared(7, PAIN_RISING).ends().on(7).kind()).isEqualTo(ADVANCE);
    assertThat(good(Story.of(BRIDGE).morning(5, 1).morning(6, 2), 0, 3, 7).ends().on(7).kind())
        .isEqualTo(ADVANCE);
  }

  @Test
  @Shows("B12.PAIN_HIGHER")
  void letsADoseRiseAfterARiseThatIsWithinTheNoise() {
    Story story = Story.of(BRIDGE).morning(-2, 5).morning(-1, 6);
    assertThat(raisedOn(story, -1)).containsExactly(PAIN_HIGHER);
    assertThat(good(story, 0, 3, 7).ends().on(7).kind()).isEqualTo(ADVANCE);
  }

  @Test
  @Shows("B12.MORNING_PAIN_CRITICAL")
  void suspendsNothingForACriticalMorning() {
    Story.Ending ends = Story.of(BRIDGE).morning(3, 9).at(at(4));
    assertThat(ends.item(BRIDGE).state()).isNotEqualTo(ItemState.SUSPENDED);
    assertThat(ends.standing().status()).isEqualTo(PlanStatus.ACTIVE);
    assertThat(ends.alerts())
        .filteredOn(it -> it.kind() == MORNING_PAIN_CRITICAL)
        .singleElement()
        .matches(it -> it.severity() == Severity.CRITICAL && it.item().isEmpty());
  }

  // --- what a clearing covers --------------------------------------------------------------------

  @Test
  void opensAgainForAnEarlierReportThatCameAfterTheClearing() {
    Instant late = at(9, Story.MORNING);
    Story cleared = Story.of(BRIDGE).morning(5, 4).cleared(7, PAIN_RISING);
    assertThat(cleared.with(morning(3, 1, at(3, Story.MORNING))).ends().alerts())
        .singleElement()
        .matches(it -> !it.isOpen());
    assertThat(cleared.with(morning(3, 1, late)).ends().alerts())
        .singleElement()
        .matches(Alert::isOpen);
  }

  private static CheckIn morning(int day, int pain, Instant receivedAt) {
    return new CheckIn(
        Story.DAY_0.plusDays(day),
        OptionalInt.of(pain),
        Optional.of(receivedAt),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<AlertKind> raisedOn(Story story, int day) {
    return story.ends().alerts().stream()
        .filter(it -> WATCHED.contains(it.kind()))
        .filter(it -> it.lastAt().equals(at(day)))
        .map(Alert::kind)
        .toList();
  }

  private static Story good(Story story, int... days) {
    Story told = story;
    for (int day : days) {
      told = told.session(day, WELL).morning(day + 1, 1);
    }
    return told;
  }
}
