package org.gradual.stories;

import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.monitored;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the world hears of what people enter about a patient. */
public abstract class PatientStories extends Stories {
  @Test
  void tellsTheWorldOfEnrolmentPlansAndCheckInsOnceEach() {
    var confirmed = List.of("HTN");
    var chart =
        patientWith("HTN")
            .withPlan(monitored(bridge(hold(1, 5, 10)).with("cautionsConfirmed", confirmed)));
    var item = PlanDraft.Item.again(chart.onlyItem()).with("cautionsConfirmed", confirmed);
    var next = monitored(item.with("instruction", Publication.NOTE));
    chart.revisePlan(next).hasStatus(200);
    chart.revisePlan(next).hasStatus(200);
    chart.morning(day(-1), 2);
    chart.checkIn(day(-1), Map.of("pain", 2)).hasStatus(200);
    chart.checkIn(day(-1), Map.of("pain", 3)).hasStatus(200);
    chart
        .publication()
        .tells(
            "patient",
            "enrolled",
            "plan-revised",
            "plan-revised",
            "check-in-recorded",
            "check-in-recorded");
  }

  @Test
  void tellsTheWorldNothingOfWhatWasRefused() {
    var chart = patient();
    chart.tryPlan(monitored(PlanDraft.Item.of("levitation"))).hasStatus(422);
    chart.checkIn(day(2), Map.of("pain", 2)).hasStatus(422);
    chart.publication().tells("patient", "enrolled");
  }
}
