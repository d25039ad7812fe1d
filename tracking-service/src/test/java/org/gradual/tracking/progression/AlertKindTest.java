package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every kind of alert. */
class AlertKindTest {

  @ParameterizedTest
  @EnumSource(AlertKind.class)
  void saysWhatItIsAndOnWhatThatRests(AlertKind kind) {
    assertThat(kind.row().id()).isEqualTo("B12." + kind.name());
    assertThat(kind.row().says()).startsWith(kind.severity().name()).endsWith(".");
    assertThat(kind.row().source()).isEqualTo(kind.code().source());
    assertThat(kind.code().name()).isEqualTo(kind.name());
  }

  /** An alert that is over by itself may neither halt nor suspend: nobody would let it go on. */
  @ParameterizedTest
  @EnumSource(AlertKind.class)
  void needsATherapistToLetGoOnWhatItStopped(AlertKind kind) {
    if (kind.endsByItself()) {
      assertThat(kind.effect())
          .isNotIn(AlertKind.Effect.HALTS_PLAN, AlertKind.Effect.SUSPENDS_ITEM);
    }
  }
}
