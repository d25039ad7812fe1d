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

  private static final BigDecimal EIGHT = new BigDecimal("8");
  private static final Alternative NO_SHARE = alternative(Map.of(Setting.PAIN_CRITICAL, EIGHT));
  private static final Alternative ONE_A_WEEK = sharing("1");

  @Test
  void takesTheShareThatThePlanHasByDefaultForTheDefault() {
    assertThat(ONE_A_WEEK.besides(TWO.history().plans())).isEqualTo(NO_SHARE);
  }

  @Test
  void keepsAnyOtherShare() {
    assertThat(sharing("2").besides(TWO.history().plans())).isEqualTo(sharing("2"));
    assertThat(NO_SHARE.besides(TWO.history().plans())).isEqualTo(NO_SHARE);
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
    assertThat(ONE_A_WEEK.besides(fewer.history().plans())).isEqualTo(NO_SHARE);
    assertThat(ONE_A_WEEK.besides(List.of())).isEqualTo(ONE_A_WEEK);
  }

  private static Alternative sharing(String items) {
    BigDecimal share = new BigDecimal(items);
    return alternative(Map.of(Setting.MAX_ITEMS_PER_WEEK, share, Setting.PAIN_CRITICAL, EIGHT));
  }

  private static Alternative alternative(Map<Setting, BigDecimal> settings) {
    return new Alternative(
        settings, Optional.of(PainPolicy.STOP_ON_PAIN), Optional.of(Story.DAY_0));
  }
}
