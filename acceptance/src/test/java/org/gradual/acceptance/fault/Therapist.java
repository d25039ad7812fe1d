package org.gradual.acceptance.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.gradual.acceptance.fault.Course.Noted;

/**
 * Writes what the patient says of the mornings, revises the plan, answers proposals, clears alerts.
 */
final class Therapist implements Person {
  private static final int DAYS = 59;
  private static final int CONFLICT = 409;
  private static final int STALE = 412;

  private final Course course;
  private final Client client;
  private final Random random;

  Therapist(Course course, Client client, Random random) {
    this.course = course;
    this.client = client;
    this.random = random;
  }

  @Override
  public void act() throws InterruptedException {
    int dice = random.nextInt(100);
    if (dice < 65) {
      checkIn();
    } else if (dice < 75) {
      revisePlan();
    } else if (dice < 90) {
      answerProposal();
    } else {
      clearAlert();
    }
  }

  private void checkIn() throws InterruptedException {
    LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(random.nextInt(DAYS));
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("pain", random.nextInt(4));
    expect(client.send(Call.put(course.path() + "/check-ins/" + day, body)), "check-in");
    course.checkIns().merge(day, Noted.first(body), (before, _) -> before.then(body));
  }

  /**
   * Nobody else revises this plan: if the attempt is answered as stale, an earlier one of the same
   * call was done, and its answer was lost.
   */
  private void revisePlan() throws InterruptedException {
    Reply plan = client.send(Call.get(course.path() + "/plan"));
    expect(plan, "plan");
    int next = course.planRevision() + 1;
    Call call = Call.put(course.path() + "/plan", plan(course, 3 + next % 3));
    Reply reply = client.send(call.with("If-Match", plan.tag().orElseThrow()));
    if (reply.status() == STALE) {
      reply = client.send(Call.get(course.path() + "/plan"));
    }
    expect(reply, "revision of the plan");
    if (reply.body().path("revision").asInt() != next) {
      throw new AssertionError("revision " + next + " of the plan is not there: " + reply.body());
    }
    course.planRevised();
  }

  /** The bridge's steps up wait for the therapist; the walk goes by itself. */
  static ObjectNode plan(Course course, int daysPerWeek) {
    var plan = JsonNodeFactory.instance.objectNode();
    plan.put("startsOn", LocalDate.now(ZoneOffset.UTC).minusDays(DAYS + 2).toString());
    plan.put("painPolicy", "PAIN_MONITORED").put("daysPerWeek", daysPerWeek);
    var items = plan.putArray("items");
    var bridge = items.addObject().put("exercise", "bridge").put("approval", "THERAPIST");
    var walking = items.addObject().put("exercise", "walking");
    if (course.items().isEmpty()) {
      bridge
          .putObject("dose")
          .put("kind", "HOLD")
          .put("sets", 1)
          .put("reps", 5)
          .put("holdSeconds", 10);
    } else {
      bridge.put("id", course.items().get("bridge"));
      walking.put("id", course.items().get("walking"));
    }
    return plan;
  }

  private void answerProposal() throws InterruptedException {
    for (JsonNode decision : some("/decisions?status=PROPOSED")) {
      String verb = random.nextBoolean() ? "approve" : "veto";
      String path = course.path() + "/decisions/" + decision.path("id").asText() + "/" + verb;
      expectOrConflict(client.send(Call.post(path, JsonNodeFactory.instance.objectNode())), verb);
    }
  }

  private void clearAlert() throws InterruptedException {
    for (JsonNode alert : some("/alerts?status=OPEN")) {
      String path = course.path() + "/alerts/" + alert.path("id").asText() + "/clear";
      ObjectNode body = JsonNodeFactory.instance.objectNode().put("note", "seen");
      expectOrConflict(client.send(Call.post(path, body)), "clear");
    }
  }

  /** A 409 says that it was done before, or that the history has moved on meanwhile. */
  private void expectOrConflict(Reply reply, String what) {
    if (reply.status() != CONFLICT) {
      expect(reply, what);
    }
  }

  /** The first of a list, if it has one. */
  private List<JsonNode> some(String list) throws InterruptedException {
    Reply reply = client.send(Call.get(course.path() + list + "&limit=1"));
    expect(reply, list);
    return reply.items();
  }
}
