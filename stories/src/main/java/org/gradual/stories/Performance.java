package org.gradual.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How an exercise went: all sets of a dose at pain 1 and effort 5 with good form, unless said
 * otherwise.
 */
public final class Performance {
  private static final List<String> NUMBERS =
      List.of("reps", "holdSeconds", "minutes", "loadKilograms");

  private final Optional<String> exercise;
  private final ObjectNode body;

  private Performance(Optional<String> exercise, ObjectNode body) {
    this.exercise = exercise;
    this.body = body;
  }

  /** Every set of the dose, of the only exercise in the plan. */
  public static Performance all(JsonNode dose) {
    return new Performance(Optional.empty(), report(dose));
  }

  /** Every set of the dose, of one of the plan's exercises. */
  public static Performance all(String exercise, JsonNode dose) {
    return new Performance(Optional.of(exercise), report(dose));
  }

  private static ObjectNode report(JsonNode dose) {
    ObjectNode set = JsonNodeFactory.instance.objectNode();
    NUMBERS.stream().filter(dose::has).forEach(number -> set.set(number, dose.get(number)));
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    ArrayNode performed = report.putArray("performed");
    IntStream.range(0, dose.path("sets").asInt(1)).forEach(_ -> performed.add(set.deepCopy()));
    return report
        .put("painBefore", 1)
        .put("painDuring", 1)
        .put("painAfter", 1)
        .put("effort", 5)
        .put("form", "YES");
  }

  public Performance painBefore(int pain) {
    return with("painBefore", pain);
  }

  public Performance painDuring(int pain) {
    return with("painDuring", pain);
  }

  public Performance painAfter(int pain) {
    return with("painAfter", pain);
  }

  public Performance effort(int effort) {
    return with("effort", effort);
  }

  /** The last set had so many repetitions only. */
  public Performance lastSet(int reps) {
    var copy = body.deepCopy();
    var sets = (ArrayNode) copy.get("performed");
    ((ObjectNode) sets.get(sets.size() - 1)).put("reps", reps);
    return new Performance(exercise, copy);
  }

  /** What the phone says was prescribed. */
  public Performance prescribed(JsonNode dose) {
    return with("prescribed", dose);
  }

  /** Any other member of the report. */
  public Performance with(String member, Object value) {
    var copy = body.deepCopy();
    copy.set(member, Json.tree(value));
    return new Performance(exercise, copy);
  }

  /** The report without one of its members. */
  public Performance without(String member) {
    var copy = body.deepCopy();
    copy.remove(member);
    return new Performance(exercise, copy);
  }

  /** As a session's item of this chart. */
  ObjectNode in(ChartStory chart) {
    var item = exercise.map(chart::item).orElseGet(chart::onlyItem);
    var whole = body.deepCopy();
    whole.set("item", item.get("id"));
    whole.set("exercise", item.get("exercise"));
    return whole;
  }
}
