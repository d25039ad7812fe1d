package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.progression.Story.at;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When a raising says no more than that the same happened again. */
class RaisingTest {

  private static final UUID BRIDGE = Story.id("bridge");
  private static final UUID PLANK = Story.id("plank");
  private static final Raising PAIN =
      raising(AlertKind.PAIN_ABOVE_ACCEPTABLE, Severity.HIGH, BRIDGE, 3, 1, "pain 6");

  @Test
  void repeatsTheSameOfItsOwnTimeOrAnEarlierOne() {
    assertThat(PAIN.repeats(PAIN)).isTrue();
    Raising later = raising(PAIN.kind(), PAIN.severity(), BRIDGE, 4, 1, "pain 6");
    assertThat(later.repeats(PAIN)).isTrue();
    assertThat(PAIN.repeats(later)).isFalse();
  }

  @Test
  void repeatsNoOtherKindSeverityClearingOrItem() {
    List<Raising> others =
        List.of(
            raising(AlertKind.PAIN_RISING, PAIN.severity(), BRIDGE, 4, 1, "pain 6"),
            raising(PAIN.kind(), Severity.LOW, BRIDGE, 4, 1, "pain 6"),
            raising(PAIN.kind(), PAIN.severity(), BRIDGE, 4, 2, "pain 6"),
            raising(PAIN.kind(), PAIN.severity(), PLANK, 4, 1, "pain 6"));
    assertThat(others).noneMatch(it -> it.repeats(PAIN));
  }

  /** The reasons of all halts are shown; of anything else the first is enough. */
  @Test
  void repeatsAHaltForTheSameReasonsOnly() {
    Raising other = raising(PAIN.kind(), PAIN.severity(), BRIDGE, 4, 1, "pain 7");
    assertThat(other.repeats(PAIN)).isTrue();
    Raising flag = raising(AlertKind.RED_FLAG, Severity.CRITICAL, BRIDGE, 3, 1, "CARDIAC");
    assertThat(raising(flag.kind(), flag.severity(), BRIDGE, 4, 1, "CARDIAC").repeats(flag))
        .isTrue();
    assertThat(raising(flag.kind(), flag.severity(), BRIDGE, 4, 1, "FRACTURE").repeats(flag))
        .isFalse();
  }

  private static Raising raising(
      AlertKind kind, Severity severity, UUID item, int day, int ordinal, String detail) {
    return new Raising(
        kind,
        severity,
        Optional.of(item),
        at(day),
        at(day),
        List.of(kind.code().because(detail)),
        ordinal,
        Optional.empty());
  }
}
