package org.gradual.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;

/** A plan as a therapist writes it. */
public final class PlanDraft {
  private final ObjectNode body;

  private PlanDraft(ObjectNode body) {
    this.body = body;
  }

  /** Under STOP_ON_PAIN, three days a week, begun sixty days ago. */
  public static PlanDraft plan(Item... items) {
    var body = JsonNodeFactory.instance.objectNode();
    body.put("startsOn", LocalDate.now(Stories.ZONE).minusDays(60).toString());
    body.put("painPolicy", "STOP_ON_PAIN").put("daysPerWeek", 3);
    body.putArray("items").addAll(Arrays.stream(items).map(item -> item.body).toList());
    return new PlanDraft(body);
  }

  /** As {@link #plan}, under PAIN_MONITORED. */
  public static PlanDraft monitored(Item... items) {
    return plan(items).with("painPolicy", "PAIN_MONITORED");
  }

  public PlanDraft with(String member, Object value) {
    var copy = body.deepCopy();
    copy.set(member, Json.tree(value));
    return new PlanDraft(copy);
  }

  JsonNode body() {
    return body;
  }

  /** One exercise of it. */
  public static final class Item {
    private final ObjectNode body;

    private Item(ObjectNode body) {
      this.body = body;
    }

    /** At the catalog's start dose. */
    public static Item of(String exercise) {
      return new Item(JsonNodeFactory.instance.objectNode().put("exercise", exercise));
    }

    public static Item of(String exercise, JsonNode dose) {
      return of(exercise).with("dose", dose);
    }

    public static Item bridge(JsonNode dose) {
      return of("bridge", dose);
    }

    public static Item walking(JsonNode dose) {
      return of("walking", dose);
    }

    /** The known item of a chart, which keeps its history. */
    public static Item again(JsonNode item) {
      return of(item.get("exercise").textValue()).with("id", item.get("id"));
    }

    /** A therapist must approve each step up. */
    public Item askingTherapist() {
      return with("approval", "THERAPIST");
    }

    public Item with(String member, Object value) {
      var copy = body.deepCopy();
      copy.set(member, Json.tree(value));
      return new Item(copy);
    }
  }
}
