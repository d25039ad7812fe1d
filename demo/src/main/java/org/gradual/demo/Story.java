package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What happens to one patient; what follows from it, only the services know.
 *
 * @param patient body of {@code POST /patients}, without the subject
 * @param plan body of {@code PUT /patients/{id}/plan}, without the first day
 * @param steps in the order in which the services hear of them
 */
record Story(JsonNode patient, JsonNode plan, List<Step> steps) {
  Story {
    steps = List.copyOf(steps);
  }

  /** The number of the last day on which something happens. */
  int lastDay() {
    return steps.stream().mapToInt(Step::day).max().orElse(0);
  }

  String timeZone() {
    return patient.path("timeZone").asText();
  }
}
