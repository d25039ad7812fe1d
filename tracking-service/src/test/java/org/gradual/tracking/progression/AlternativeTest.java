package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradual.tracking.dose.Rungs;
import org.junit.jupiter.api.Test;

/** What the settings of a plan that was read mean as other rules than the plan's own. */
class AlternativeTest {

  private static final PlanItem BRIDGE = Story.item(Rungs.alone(Rungs.BRIDGE));
  private static final PlanItem PLANK = Story.item(Rungs.alone(Rungs.PLANK));
  private static final PlanItem CLAMSHELL = Story.item(Rungs.alone(Rungs.CLAMSHELL));

  /** One of its items may rise a week by default. */
  private static final Story TWO = Story.of(BRIDGE, PLANK);

  private static final Alternative ONE_A_WEEK =
      alternative(Setting.MAX_ITEMS_PER_WEEK, "1", Setting.PAIN_CRITICAL, "8");

  @Test
  void takesTheShareThatThePlanHasByDefaultForTheDefault() {
    assertThat(ONE_A_WEEK.besides(TWO.history().plans()))
        .isEqualTo(
            new Alternative(
                Map.of(Setting.PAIN_CRITICAL, new BigDecimal("8")),
                ONE_A_WEEK.painPolicy(),
                ONE_A_WEEK.from()));
  }

  @Test
  void keepsAnyOtherShare() {
    Alternative two = alternative(Setting.MAX_ITEMS_PER_WEEK, "2", Setting.PAIN_CRITICAL, "8");
    assertThat(two.besides(TWO.history().plans())).isEqualTo(two);
    Alternative none = alternative(Setting.PAIN_CRITICAL, "8");
    assertThat(none.besides(TWO.history().plans())).isEqualTo(none);
  }

  @Test
  void keepsAShareThatThePlanNamesItself() {
    Settings one = Story.with(Setting.MAX_ITEMS_PER_WEEK, "1");
    Story naming = Story.of(PainPolicy.PAIN_MONITORED, one, BRIDGE, PLANK);
    assertThat(ONE_A_WEEK.besides(naming.history().plans())).isEqualTo(ONE_A_WEEK);
  }

  @Test
  void looksAtTheNewestRevision() {
    Story more = TWO.revised(3, BRIDGE, PLANK, CLAMSHELL);
    assertThat(ONE_A_WEEK.besides(more.history().plans())).isEqualTo(ONE_A_WEEK);
    Story fewer = more.revised(5, BRIDGE, PLANK);
    assertThat(ONE_A_WEEK.besides(fewer.history().plans()).settings())
        .containsOnlyKeys(Setting.PAIN_CRITICAL);
    assertThat(ONE_A_WEEK.besides(List.of())).isEqualTo(ONE_A_WEEK);
  }

  private static Alternative alternative(Setting setting, String value) {
    return new Alternative(
        Map.of(setting, new BigDecimal(value)),
        Optional.of(PainPolicy.STOP_ON_PAIN),
        Optional.of(Story.DAY_0));
  }

  private static Alternative alternative(
      Setting one, String oneValue, Setting other, String otherValue) {
    return new Alternative(
        Map.of(one, new BigDecimal(oneValue), other, new BigDecimal(otherValue)),
        Optional.of(PainPolicy.STOP_ON_PAIN),
        Optional.of(Story.DAY_0));
  }
}
