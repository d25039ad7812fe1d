package org.gradual.tracking.progression;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What the rules saw, as numbers for people to check a decision by: with the defaults of the rule
 * set, nothing else is needed to judge each rule by hand, but for the exercise's own record.
 */
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
    seen.performance()
        .easing()
        .ifPresent(it -> inputs.put("percent", it.percentOn(seen.performance().day())));
    seen.course()
        .practice()
        .before(seen.performance())
        .ifPresent(before -> inputs.put("sessionBefore", before(before, seen.performance())));
    seen.morning()
        .ifPresent(
            morning -> {
              inputs.put("morningPain", morning.pain());
              morning.trend().ifPresent(trend -> inputs.put("weekTrend", trend));
            });
    seen.course()
        .trendTakenBackOn()
        .ifPresent(day -> inputs.put("lowerForTrendOn", day.toString()));
    inputs.put("qualifyingInARow", Gate.qualifyingInARow(seen));
    inputs.put("daysAtDose", Gate.daysAtDose(seen));
    inputs.put(
        "openAlerts", seen.blocking().stream().map(it -> it.kind().name()).distinct().toList());
    inputs.put("risesThisWeek", seen.risesThisWeek());
    inputs.put("risesAllowed", seen.risesAllowed());
    seen.course()
        .proposal()
        .ifPresent(open -> inputs.put("openProposal", open.session().toString()));
    inputs.put("painToRise", seen.painToRise());
    inputs.put("effortToRise", seen.effortToRise());
    inputs.putAll(DeloadRules.inputs(seen));
    seen.course().graded().ifPresent(it -> inputs.putAll(it.in(seen.dose()).inputs()));
    inputs.put("painPolicy", seen.painPolicy().name());
    Map<String, Object> chosen = chosen(seen.way().plan().settings());
    if (!chosen.isEmpty()) {
      inputs.put("settings", chosen);
    }
    inputs.put("planRevision", seen.way().plan().revision());
    return inputs;
  }

  /** Two sessions in a row may be needed to find a fault. */
  private static Map<String, Object> before(Performance before, Performance now) {
    return new TreeMap<>(
        Map.of(
            "session", before.session().toString(),
            "sameDose", before.prescribed().equals(now.prescribed()),
            "volumePrescribed", before.completion().asked(),
            "volumePerformed", before.completion().done(),
            "form", before.done().form().name()));
  }

  /** What differs from the defaults; how many items may rise is told by {@code risesAllowed}. */
  private static Map<String, Object> chosen(Settings settings) {
    Map<String, Object> chosen = new TreeMap<>();
    settings
        .chosen()
        .forEach(
            (setting, value) ->
                setting
                    .standard()
                    .filter(standard -> standard.compareTo(value) != 0)
                    .ifPresent(_ -> chosen.put(setting.wireName(), value)));
    return chosen;
  }

  private static void put(Map<String, Object> inputs, String name, OptionalInt number) {
    number.ifPresent(it -> inputs.put(name, it));
  }
}
