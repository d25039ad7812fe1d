package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.Story.at;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which open alerts keep a dose from rising, and when. */
class AlarmsTest {

  private static final UUID BRIDGE = Story.id("bridge");
  private static final UUID PLANK = Story.id("plank");

  static Stream<Arguments> everyKindAtEverySeverity() {
    return Arrays.stream(AlertKind.values())
        .flatMap(kind -> Arrays.stream(Severity.values()).map(it -> Arguments.of(kind, it)));
  }

  /** Nothing LOW or INFO does, and INACTIVE doesn't however long it lasts. */
  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("everyKindAtEverySeverity")
  void onlyWhatIsSeriousAndOfSuchAKindBlocks(AlertKind kind, Severity severity) {
    Alarms alarms = new Alarms(List.of());
    alarms.raise(kind, severity, Optional.empty(), at(3), at(3), because(kind));
    boolean blocks =
        kind.effect() != AlertKind.Effect.NOTHING
            && (severity == Severity.HIGH || severity == Severity.CRITICAL);
    assertThat(alarms.blocking(BRIDGE, at(4)).isEmpty()).isEqualTo(!blocks);
  }

  @Test
  void anItemsAlertBlocksThatItemAndAPatientsAlertBlocksAll() {
    Alarms alarms = new Alarms(List.of());
    raise(alarms, AlertKind.PAIN_ABOVE_ACCEPTABLE, Optional.of(BRIDGE));
    assertThat(alarms.blocking(BRIDGE, at(4))).hasSize(1);
    assertThat(alarms.blocking(PLANK, at(4))).isEmpty();
    raise(alarms, AlertKind.MORNING_PAIN_CRITICAL, Optional.empty());
    assertThat(alarms.blocking(PLANK, at(4)))
        .extracting(Raising::kind)
        .containsExactly(AlertKind.MORNING_PAIN_CRITICAL);
    assertThat(alarms.blocking(BRIDGE, at(4)))
        .extracting(Raising::kind)
        .containsExactly(AlertKind.MORNING_PAIN_CRITICAL, AlertKind.PAIN_ABOVE_ACCEPTABLE);
  }

  @Test
  void blocksFromItsRaisingUntilItsClearing() {
    Clearing clearing =
        new Clearing(AlertKind.PAIN_RISING, Optional.empty(), at(5), Optional.empty());
    Alarms alarms = new Alarms(List.of(clearing));
    raise(alarms, AlertKind.PAIN_RISING, Optional.empty());
    assertThat(alarms.blocking(BRIDGE, at(3).minusNanos(1))).isEmpty();
    assertThat(alarms.blocking(BRIDGE, at(3))).isNotEmpty();
    assertThat(alarms.blocking(BRIDGE, at(5).minusNanos(1))).isNotEmpty();
    assertThat(alarms.blocking(BRIDGE, at(5))).isEmpty();
  }

  @Test
  void isSuspendedSinceTheFirstStopThatIsNotCleared() {
    Clearing clearing =
        new Clearing(AlertKind.TOO_HARD, Optional.of(BRIDGE), at(5), Optional.empty());
    Alarms alarms = new Alarms(List.of(clearing));
    Optional<UUID> bridge = Optional.of(BRIDGE);
    alarms.raise(AlertKind.TOO_HARD, bridge, at(1), at(1), because(AlertKind.TOO_HARD));
    assertThat(alarms.suspendedSince(BRIDGE, at(6))).isEmpty();
    alarms.raise(AlertKind.PAIN_CAUSED, bridge, at(4), at(4), because(AlertKind.PAIN_CAUSED));
    alarms.raise(AlertKind.PAIN_CRITICAL, bridge, at(2), at(2), because(AlertKind.PAIN_CRITICAL));
    assertThat(alarms.suspendedSince(BRIDGE, at(6))).contains(at(2));
    assertThat(alarms.suspendedSince(PLANK, at(6))).isEmpty();
  }

  @Test
  void pausesAnItemAgainThoughItWasPausedBefore() {
    Alarms alarms = new Alarms(List.of());
    List<Reason> reasons = because(AlertKind.PAIN_CRITICAL);
    alarms.pause(AlertKind.PAIN_CRITICAL, BRIDGE, at(1), at(1), at(2), reasons);
    assertThat(alarms.suspends(BRIDGE, at(2))).isFalse();
    alarms.pause(AlertKind.PAIN_CRITICAL, BRIDGE, at(3), at(3), at(4), reasons);
    assertThat(alarms.suspends(BRIDGE, at(3))).isTrue();
    assertThat(alarms.suspends(BRIDGE, at(4))).isFalse();
    assertThat(alarms.alerts()).singleElement().returns(2, Alert::count);
  }

  @Test
  void keepsEachThatMayBeOpenAndWhatOnlyRepeatsItOnce() {
    Alarms alarms = new Alarms(List.of());
    raise(alarms, AlertKind.PAIN_RISING, Optional.empty());
    raise(alarms, AlertKind.PAIN_RISING, Optional.empty());
    raise(alarms, AlertKind.MORNING_PAIN_CRITICAL, Optional.empty());
    assertThat(alarms.blocking(BRIDGE, at(4)))
        .extracting(Raising::kind)
        .containsExactlyInAnyOrder(AlertKind.PAIN_RISING, AlertKind.MORNING_PAIN_CRITICAL);
  }

  private static void raise(Alarms alarms, AlertKind kind, Optional<UUID> item) {
    alarms.raise(kind, item, at(3), at(3), because(kind));
  }

  private static List<Reason> because(AlertKind kind) {
    return List.of(kind.code().because("seen"));
  }
}
