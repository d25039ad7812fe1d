package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.DecisionKind.ADVANCE;
import static org.gradual.tracking.progression.DecisionKind.HOLD;
import static org.gradual.tracking.progression.Story.at;
import static org.gradual.tracking.progression.Story.item;

import java.util.List;
import org.gradual.tracking.basis.Shows;
import org.gradual.tracking.dose.Hold;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the rules make of what measures show. */
class ObservationTest {

  private static final PlanItem BRIDGE =
      item(
          Rungs.ladder(List.of(Rungs.PELVIC_TILT), Rungs.BRIDGE, List.of(Rungs.BRIDGE_SINGLE_LEG)),
          Hold.of(1, 5, 10));
  private static final Done WELL = Done.all(BRIDGE, Hold.of(1, 5, 10));

  /** The last session decides on the morning of day 8. */
  private static final Story RISING =
      Story.of(BRIDGE)
          .session(0, WELL)
          .morning(1, 1)
          .session(3, WELL)
          .morning(4, 1)
          .session(7, WELL)
          .morning(8, 1);

  @Test
  @Shows("B12.MCID_REACHED")
  void keepsNothingFromRisingBecauseThePatientIsBetter() {
    Story better = RISING.observed(5, AlertKind.MCID_REACHED);
    assertThat(better.ends().on(7).kind()).isEqualTo(ADVANCE);
    assertThat(onlyAlert(better).severity()).isEqualTo(Severity.INFO);
  }

  @ParameterizedTest
  @EnumSource(names = {"FUNCTION_WORSE", "FUNCTION_NOT_IMPROVING"})
  @Shows({"B12.FUNCTION_WORSE", "B12.FUNCTION_NOT_IMPROVING"})
  void letsNothingRiseFromTheDayOnWhichFunctionFails(AlertKind kind) {
    for (int day : new int[] {0, 5, 8}) {
      Decision decision = RISING.observed(day, kind).ends().on(7);
      assertThat(decision.kind()).isEqualTo(HOLD);
      assertThat(decision.reasons().getFirst().rule()).isEqualTo(ReasonCode.OPEN_ALERT);
    }
    assertThat(RISING.observed(9, kind).ends().on(7).kind()).isEqualTo(ADVANCE);
  }

  @ParameterizedTest
  @EnumSource(names = {"FUNCTION_WORSE", "FUNCTION_NOT_IMPROVING"})
  void letsItRiseOnceATherapistHasLooked(AlertKind kind) {
    Story cleared = RISING.observed(5, kind).cleared(6, kind);
    assertThat(cleared.ends().on(7).kind()).isEqualTo(ADVANCE);
    assertThat(onlyAlert(cleared).isOpen()).isFalse();
  }

  @Test
  void changesNoDoseAndStopsNothing() {
    Story worse = Story.of(BRIDGE).observed(5, AlertKind.FUNCTION_WORSE);
    assertThat(worse.ends().dose(BRIDGE)).isEqualTo(Hold.of(1, 5, 10));
    assertThat(worse.ends().standing().status()).isEqualTo(PlanStatus.ACTIVE);
    assertThat(worse.ends().standing().decisions()).isEmpty();
    Alert alert = onlyAlert(worse);
    assertThat(alert.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(alert.item()).isEmpty();
    assertThat(alert.raisedAt()).isEqualTo(at(5));
  }

  @Test
  void countsTheNextOneWhileTheAlertIsOpen() {
    Story twice =
        Story.of(BRIDGE)
            .observed(5, AlertKind.FUNCTION_WORSE)
            .observed(20, AlertKind.FUNCTION_WORSE);
    assertThat(onlyAlert(twice).count()).isEqualTo(2);
    assertThat(onlyAlert(twice).lastAt()).isEqualTo(at(20));
    assertThat(twice.cleared(10, AlertKind.FUNCTION_WORSE).ends().alerts())
        .extracting(Alert::isOpen)
        .containsExactly(false, true);
  }

  @Test
  void raisesWhatBecameKnownAfterAClearingAnew() {
    Story late =
        Story.of(BRIDGE)
            .cleared(10, AlertKind.FUNCTION_WORSE)
            .with(
                new Observation(
                    AlertKind.FUNCTION_WORSE,
                    "late",
                    at(5),
                    at(11),
                    ReasonCode.FUNCTION_WORSE.because("received late")));
    assertThat(onlyAlert(late).isOpen()).isTrue();
  }

  @Test
  void isNotKnownTheDayBefore() {
    History history = Story.of(BRIDGE).observed(3, AlertKind.MCID_REACHED).history();
    assertThat(history.upTo(Story.DAY_0.plusDays(3)).observations()).isEmpty();
    assertThat(history.upTo(Story.DAY_0.plusDays(4)).observations()).hasSize(1);
  }

  private static Alert onlyAlert(Story story) {
    List<Alert> alerts = story.ends().alerts();
    assertThat(alerts).hasSize(1);
    return alerts.getFirst();
  }
}
