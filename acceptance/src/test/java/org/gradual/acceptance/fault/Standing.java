package org.gradual.acceptance.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gradual.acceptance.fault.Course.Noted;
import org.gradual.acceptance.fault.Findings.Kind;

/** What the service says of a patient now, held against what was answered and what was told. */
final class Standing {
  private final Client client;
  private final Course course;
  private final Findings findings = new Findings();

  Standing(Client client, Course course) {
    this.client = client;
    this.course = course;
  }

  /** Everything that was answered is there as it was last sent, once. */
  Findings holdsWhatWasAnswered() throws InterruptedException {
    for (var entry : course.sessions().entrySet()) {
      Noted noted = entry.getValue();
      if (!noted.withdrawn()) {
        String path = course.path() + "/sessions/" + entry.getKey();
        compare(noted, client.send(Call.get(path)), "note", path);
      }
    }
    for (var entry : course.checkIns().entrySet()) {
      String path = course.path() + "/check-ins/" + entry.getKey();
      compare(entry.getValue(), client.send(Call.get(path)), "pain", path);
    }
    int plan = client.send(Call.get(course.path() + "/plan")).body().path("revision").asInt();
    if (plan != course.planRevision()) {
      findings.add(
          Kind.LOST, "%s/plan %d, not %d".formatted(course.path(), plan, course.planRevision()));
    }
    return findings;
  }

  private void compare(Noted noted, Reply reply, String member, String path) {
    int revision = reply.body().path("revision").asInt();
    boolean same = noted.body().path(member).asText().equals(reply.body().path(member).asText());
    if (reply.status() != 200 || revision < noted.revision() || !same) {
      findings.add(Kind.LOST, "%s: %s, not %s".formatted(path, reply, noted));
    } else if (revision > noted.revision()) {
      findings.add(Kind.TWICE, "%s has revision %d: %s".formatted(path, revision, noted));
    }
  }

  /** Each decision was told last as it stands. */
  Findings wasTold(List<Told> events) throws InterruptedException {
    Map<String, JsonNode> last = new HashMap<>();
    for (Told event : events) {
      if (event.patient().equals(course.patient()) && event.isOf("progression")) {
        last.put(event.member("id"), ((ObjectNode) event.data().deepCopy()).without("by"));
      }
    }
    for (JsonNode decision : all("/decisions")) {
      JsonNode told = last.get(decision.path("id").asText());
      if (!decision.equals(told)) {
        findings.add(Kind.WRONG, "%s stands, %s was told".formatted(decision, told));
      }
    }
    return findings;
  }

  /** The stored decisions are what the rules make of the stored history. */
  Findings follows() throws InterruptedException {
    String path = course.path() + "/replay";
    Reply replay = client.send(Call.post(path, JsonNodeFactory.instance.objectNode()));
    JsonNode differences = replay.body().path("differences");
    if (replay.status() != 200 || !differences.isArray() || !differences.isEmpty()) {
      findings.add(Kind.WRONG, path + " -> " + replay.status() + " " + differences);
    }
    return findings;
  }

  private List<JsonNode> all(String list) throws InterruptedException {
    var items = new ArrayList<JsonNode>();
    String path = course.path() + list + "?limit=200";
    String cursor = "";
    do {
      Reply page = client.send(Call.get(path + cursor));
      items.addAll(page.items());
      JsonNode next = page.body().path("next");
      cursor = next.isTextual() ? "&cursor=" + next.textValue() : "";
    } while (!cursor.isEmpty());
    return items;
  }
}
