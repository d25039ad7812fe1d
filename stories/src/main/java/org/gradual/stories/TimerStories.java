package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.monitored;

import org.junit.jupiter.api.Test;

/** What the calendar alone changes. */
public abstract class TimerStories extends Stories {

  @Test
  void becomesFinalWhenThirtySixHoursHavePassedAlthoughNobodyCalls() {
    var dose = hold(1, 5, 10);
    var chart = patient().withPlan(monitored(bridge(dose)));
    var time = hoursAgo(36).plusSeconds(3);
    var session = chart.at(time).did(all(dose));
    var pending = session.decides("PENDING", "PENDING_SETTLE");
    chart.eventually(
        () -> chart.decided(pending).decision().get("kind").textValue(), "HOLD"::equals);
    var held =
        session.decides("HOLD", "MISSING_DATA").isEffectiveAt(time.plusHours(36).toInstant());
    assertThat(held.id()).isEqualTo(pending.id());
    chart.tellsDecisions("pending", "held");
  }
}
