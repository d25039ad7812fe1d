package org.gradual.stories;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gradual.localstack.PublishedSchemas;

/**
 * What the world must have been told of a chart: every fact once, in order, as HTTP tells it, and
 * nothing of who the patient is.
 */
public final class Publication {
  private static final List<String> PERSONAL = List.of("displayName", "birthDate");
  private static final List<String> SEVERITIES = List.of("INFO", "LOW", "HIGH", "CRITICAL");
  static final String NOTE = "Only between us: it was the piano.";

  private final Stage stage;
  private final String clinic;
  private final String patient;
  private final Map<String, Object> about;
  private final List<Told> sessions = new ArrayList<>();
  private final Map<String, List<String>> verbs = new HashMap<>();

  Publication(Stage stage, String clinic, String patient, Map<String, Object> about) {
    this.stage = stage;
    this.clinic = clinic;
    this.patient = patient;
    this.about = about;
  }

  /** All that was told of a family of facts, in order; verbs such as held or advanced. */
  public Publication tells(String family, String... inOrder) {
    verbs.put(family, List.of(inOrder));
    return this;
  }

  /** The answer to a session's PUT; the same revision again is no event. */
  void expectSession(Answer answer) {
    ObjectNode session = answer.body().deepCopy();
    session.remove(List.of("decisions", "note"));
    var id = session.get("id").textValue();
    var known = sessions.stream().filter(told -> told.isOf(id)).toList();
    if (known.isEmpty()) {
      sessions.add(new Told("recorded", session));
    } else if (!known.getLast().session().get("revision").equals(session.get("revision"))) {
      sessions.add(new Told("corrected", session));
    }
  }

  /** The session's DELETE. */
  void expectWithdrawal(String id) {
    sessions.stream()
        .filter(told -> told.isOf(id))
        .reduce((_, newest) -> newest)
        .ifPresent(told -> sessions.add(new Told("withdrawn", told.session())));
  }

  /** Reads everything that was published of the chart and holds it against the chart. */
  void agreesWith(ChartStory chart) {
    var last = chart.tellsOneMoreSession();
    var events =
        EventLog.of(stage.bootstrapServers())
            .of(patient, event -> last.equals(event.subject()) && event.family().equals("session"));
    isWellFormed(events);
    keepsSecrets(events);
    assertThat(of(events, "session"))
        .extracting(event -> new Told(event.verb(), event.data()))
        .containsExactlyElementsOf(sessions);
    agreesOnDecisions(of(events, "progression"), chart.decisions());
    agreesOnAlerts(of(events, "safety"), chart.alerts());
    new PatientPublication(of(events, "patient")).agreesWith(chart);
    verbs.forEach(
        (family, expected) ->
            assertThat(of(events, family))
                .filteredOn(event -> !isOfTimeOff(event))
                .extracting(Event::verb)
                .isEqualTo(expected));
  }

  private void isWellFormed(List<Event> events) {
    assertThat(PublishedSchemas.open().faults(events.stream().map(Event::record).toList()))
        .isEmpty();
    assertThat(events).extracting(event -> event.header("ce_clinic")).containsOnly(clinic);
    assertThat(events).extracting(event -> event.header("ce_id")).doesNotHaveDuplicates();
    assertThat(events).extracting(event -> event.record().key()).containsOnly(patient);
  }

  private void keepsSecrets(List<Event> events) {
    var secrets =
        new ArrayList<>(PERSONAL.stream().map(member -> about.get(member).toString()).toList());
    secrets.add(NOTE);
    for (var event : events) {
      assertThat(event.record().value()).doesNotContain(secrets);
    }
  }

  /** Each decision was told as it stands now, and none that the chart does not know. */
  private static void agreesOnDecisions(List<Event> events, List<JsonNode> decisions) {
    assertThat(new HashSet<>(last(events).values().stream().map(Publication::plain).toList()))
        .isEqualTo(new HashSet<>(decisions));
    for (var decision : decisions) {
      if (decision.has("supersedes")) {
        var old = last(events).get(decision.get("supersedes").textValue());
        assertThat(old.verb()).isEqualTo("superseded");
        assertThat(old.data().get("by")).isEqualTo(decision.get("id"));
      }
    }
  }

  /**
   * Each alert was raised once, and again only when it became more urgent; it was told as it stands
   * now when it is cleared.
   */
  private static void agreesOnAlerts(List<Event> events, List<JsonNode> alerts) {
    var raised =
        events.stream()
            .filter(event -> event.verb().equals("alert-raised"))
            .collect(
                groupingBy(
                    Event::subject, mapping(event -> severity(event.data()), Collectors.toList())));
    assertThat(raised.keySet())
        .isEqualTo(alerts.stream().map(alert -> alert.get("id").textValue()).collect(toSet()));
    for (var alert : alerts) {
      var severities = raised.get(alert.get("id").textValue());
      assertThat(severities).isSorted().doesNotHaveDuplicates().endsWith(severity(alert));
    }
    var cleared = last(events);
    for (var alert : alerts) {
      if (alert.get("status").textValue().equals("CLEARED")) {
        assertThat(cleared.get(alert.get("id").textValue()).data())
            .isEqualTo(((ObjectNode) alert.deepCopy()).without("note"));
      }
    }
  }

  private static int severity(JsonNode alert) {
    return SEVERITIES.indexOf(alert.get("severity").textValue());
  }

  /**
   * A story records weeks one after another today: until its next session comes, the calendar tells
   * of time off that never was.
   */
  private static boolean isOfTimeOff(Event event) {
    return !event.data().has("session")
        && event.data().at("/reasons/0/rule").asText().equals("DETRAINING");
  }

  private static JsonNode plain(Event decision) {
    return ((ObjectNode) decision.data().deepCopy()).without("by");
  }

  private static Map<String, Event> last(List<Event> events) {
    return events.stream().collect(toMap(Event::subject, event -> event, (_, later) -> later));
  }

  private static List<Event> of(List<Event> events, String family) {
    return events.stream().filter(event -> event.family().equals(family)).toList();
  }

  private record Told(String verb, JsonNode session) {
    boolean isOf(String id) {
      return session.get("id").textValue().equals(id);
    }
  }
}
