package org.gradual.acceptance.fault;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gradual.acceptance.fault.Course.Noted;

/** Sends a patient's sessions, late and out of order, corrects some and takes some back. */
final class Phone implements Person {
  /** Begins every note, and must stand in no log. */
  static final String SECRET = "between us: ";

  private static final int DAYS = 59;
  private static final int MINUTES_A_DAY = 24 * 60;

  private final Course course;
  private final Client client;
  private final Random random;

  Phone(Course course, Client client, Random random) {
    this.course = course;
    this.client = client;
    this.random = random;
  }

  @Override
  public void act() throws InterruptedException {
    int dice = random.nextInt(100);
    List<UUID> living =
        course.sessions().entrySet().stream()
            .filter(it -> !it.getValue().withdrawn())
            .map(it -> it.getKey())
            .toList();
    if (living.isEmpty() || dice < 70) {
      record();
      return;
    }
    UUID session = living.get(random.nextInt(living.size()));
    if (dice < 85) {
      correct(session, body());
    } else if (dice < 92) {
      correct(session, course.sessions().get(session).body()); // the same again
    } else {
      takeBack(session);
    }
  }

  private void record() throws InterruptedException {
    var session = new UUID(random.nextLong(), random.nextLong());
    ObjectNode body = body();
    expect(client.send(Call.put(path(session), body)), "put of a session");
    course.sessions().put(session, Noted.first(body));
  }

  private void correct(UUID session, ObjectNode body) throws InterruptedException {
    expect(client.send(Call.put(path(session), body)), "correction");
    course.sessions().computeIfPresent(session, (_, before) -> before.then(body));
  }

  private void takeBack(UUID session) throws InterruptedException {
    expect(client.send(Call.delete(path(session))), "withdrawal");
    course.sessions().computeIfPresent(session, (_, before) -> before.takenBack());
  }

  private String path(UUID session) {
    return course.path() + "/sessions/" + session;
  }

  /** The note tells this report from every other. */
  private ObjectNode body() {
    var body = JsonNodeFactory.instance.objectNode();
    body.put("performedAt", time().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    body.put("note", SECRET + Long.toHexString(random.nextLong()));
    var items = body.putArray("items");
    var bridge = items.addObject();
    bridge.put("item", course.items().get("bridge")).put("exercise", "bridge");
    bridge.putArray("performed").addObject().put("reps", 5).put("holdSeconds", 10);
    feelings(bridge);
    if (random.nextBoolean()) {
      var walking = items.addObject();
      walking.put("item", course.items().get("walking")).put("exercise", "walking");
      walking.putArray("performed").addObject().put("minutes", 8 + random.nextInt(5));
      feelings(walking);
    }
    return body;
  }

  /** Mostly well; now and then it hurts enough for an alert. */
  private void feelings(ObjectNode item) {
    int during = random.nextInt(40) == 0 ? 8 : random.nextInt(3);
    item.put("painBefore", random.nextInt(2)).put("painDuring", during).put("painAfter", 1);
    item.put("effort", 4 + random.nextInt(3)).put("form", "YES");
  }

  private OffsetDateTime time() {
    return OffsetDateTime.now(ZoneOffset.UTC)
        .truncatedTo(ChronoUnit.DAYS)
        .minusDays(1 + random.nextInt(DAYS))
        .plusMinutes(1 + random.nextInt(MINUTES_A_DAY - 1));
  }
}
