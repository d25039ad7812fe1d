package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** What the world must have been told of what people entered about a patient. */
final class PatientPublication {
  private final List<Event> events;

  PatientPublication(List<Event> events) {
    this.events = events;
  }

  void agreesWith(ChartStory chart) {
    tellsTheEnrolmentFirst(chart);
    tellsEachRevisionOfThePlan(chart);
    tellsAsItNowStands("check-in-recorded", "date", chart.all(chart.path() + "/check-ins"));
    tellsAsItNowStands("measure-scored", "id", chart.all(chart.path() + "/measures"));
  }

  private void tellsTheEnrolmentFirst(ChartStory chart) {
    assertThat(of("enrolled")).containsExactly(events.getFirst().data());
    var told = events.getFirst().data();
    var patient = chart.therapist().get(chart.path()).hasStatus(200);
    assertThat(told.get("patient")).isEqualTo(patient.at("/id"));
    for (var member : new String[] {"timeZone", "conditions", "createdAt"}) {
      assertThat(told.get(member)).as(member).isNotNull();
    }
    assertThat(told.get("createdAt")).isEqualTo(patient.at("/createdAt"));
  }

  private void tellsEachRevisionOfThePlan(ChartStory chart) {
    var plan = chart.therapist().get(chart.path() + "/plan");
    var newest = plan.status() == 404 ? 0 : plan.at("/revision").intValue();
    assertThat(of("plan-revised"))
        .extracting(told -> told.get("revision").intValue())
        .isEqualTo(IntStream.rangeClosed(1, newest).boxed().toList());
    if (newest > 0) {
      var told = of("plan-revised").getLast();
      assertThat(told.get("startsOn")).isEqualTo(plan.at("/startsOn"));
      assertThat(Answer.texts(told.get("items"), "item"))
          .isEqualTo(Answer.texts(plan.at("/items"), "id"));
    }
  }

  /** Each record was told once in each state, and last as it reads now. */
  private void tellsAsItNowStands(String verb, String key, List<JsonNode> records) {
    assertThat(new HashSet<>(of(verb))).as(verb).hasSameSizeAs(of(verb));
    Map<JsonNode, JsonNode> last = new HashMap<>();
    of(verb).forEach(told -> last.put(told.get(key), told));
    assertThat(new HashSet<>(last.values()))
        .as(verb)
        .isEqualTo(new HashSet<>(records.stream().map(PatientPublication::withoutNames).toList()));
  }

  private List<JsonNode> of(String verb) {
    return events.stream().filter(it -> it.verb().equals(verb)).map(Event::data).toList();
  }

  /** A measure without the patient's own words. */
  private static JsonNode withoutNames(JsonNode record) {
    var copy = record.deepCopy();
    StreamSupport.stream(copy.path("activities").spliterator(), false)
        .forEach(activity -> ((ObjectNode) activity).remove("name"));
    return copy;
  }
}
