package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which dose of an exercise held from which day on, as the API tells it. */
final class DoseCurve {
  private DoseCurve() {}

  /**
   * The number that moves (repetitions or minutes) by the day from which it holds.
   *
   * @param item of the plan as it stands now
   * @param decisions of the patient, in any order
   * @param calendar turns times into days of the story
   */
  static NavigableMap<Integer, Integer> of(
      JsonNode item, List<JsonNode> decisions, StoryCalendar calendar) {
    var curve = new TreeMap<Integer, Integer>();
    curve.put(0, DoseText.moving(item.path("prescribed")));
    decisions.stream()
        .filter(it -> it.path("item").equals(item.path("id")) && it.has("to"))
        .filter(it -> List.of("APPLIED", "APPROVED").contains(it.path("status").asText()))
        .sorted(Comparator.comparing(DoseCurve::effectiveAt))
        .forEach(it -> curve.put(number(it, calendar), DoseText.moving(it.path("to"))));
    LocalDate since = LocalDate.parse(item.path("since").asText());
    curve.put(calendar.number(since), DoseText.moving(item.path("dose")));
    return curve;
  }

  private static OffsetDateTime effectiveAt(JsonNode decision) {
    return OffsetDateTime.parse(decision.path("effectiveAt").asText());
  }

  private static int number(JsonNode decision, StoryCalendar calendar) {
    return calendar.number(
        effectiveAt(decision).atZoneSameInstant(calendar.now().getZone()).toLocalDate());
  }
}
