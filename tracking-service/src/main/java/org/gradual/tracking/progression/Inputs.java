package org.gradual.tracking.progression;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** What the rules saw, as numbers for people to check a decision by. */
final class Inputs {

  private Inputs() {}

  static Map<String, Object> of(Case seen) {
    SessionItem done = seen.done();
    Completion completion = seen.performance().completion();
    Map<String, Object> inputs = new LinkedHashMap<>();
    put(inputs, "painBefore", done.painBefore());
    put(inputs, "painDuring", done.painDuring());
    put(inputs, "painAfter", done.painAfter());
    put(inputs, "effort", done.effort());
    inputs.put("form", done.form().name());
    inputs.put("stopReason", done.stopReason().name());
    inputs.put("hurt", done.hurt());
    inputs.put("volumePrescribed", completion.asked());
    inputs.put("volumePerformed", completion.done());
    inputs.put("everySetDone", completion.everySet());
    inputs.put("asPrescribed", seen.performance().asPrescribed());
    seen.morning()
        .ifPresent(
            morning -> {
              inputs.put("morningPain", morning.pain());
              morning.trend().ifPresent(trend -> inputs.put("weekTrend", trend));
            });
    inputs.put("daysAtDose", Gate.daysAtDose(seen));
    inputs.put(
        "openAlerts", seen.blocking().stream().map(it -> it.kind().name()).distinct().toList());
    inputs.put("risesThisWeek", seen.risesThisWeek());
    inputs.put("painPolicy", seen.painPolicy().name());
    inputs.put("planRevision", seen.way().plan().revision());
    return inputs;
  }

  private static void put(Map<String, Object> inputs, String name, OptionalInt number) {
    number.ifPresent(it -> inputs.put(name, it));
  }
}
