package org.gradual.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checker must go red for every way in which a transcript can be untrue. */
class TranscriptCheckTest {
  private static final JsonNode SESSION =
      Json.parse(
          """
          {"id":"s1","localDay":"2026-10-11","items":[{"exercise":"bridge","painBefore":1,"painDuring":2,"painAfter":1,
            "prescribed":{"kind":"HOLD","sets":1,"reps":5,"holdSeconds":10},"performed":[{"reps":5,"holdSeconds":10}]}]}
          """);
  private static final JsonNode HELD = held("NEED_2_SESSIONS");
  private static final TrackedEvent RECORDED = event("session.recorded", 1, SESSION);
  private static final TrackedEvent PROGRESSION = event("progression.held", 1, HELD);

  @Test
  void agreesWithATrueTranscript() {
    assertThat(against(List.of(SESSION), List.of(HELD), List.of(RECORDED, PROGRESSION))).isEmpty();
  }

  @Test
  void seesASessionThatTheApiDoesNotHave() {
    assertThat(against(List.of(), List.of(HELD), List.of(RECORDED, PROGRESSION)))
        .containsExactly("The API does not know the printed session s1");
  }

  @Test
  void seesADecisionThatWasNotPrinted() {
    var other = Json.parse(HELD.toString().replace("\"d1\"", "\"d2\""));

    assertThat(against(List.of(SESSION), List.of(HELD, other), List.of(RECORDED, PROGRESSION)))
        .containsExactly("The decision d2 was not printed");
  }

  @Test
  void seesAnotherReason() {
    JsonNode other = held("MIN_DAYS_SAME_DOSE");

    assertThat(against(List.of(SESSION), List.of(other), List.of(RECORDED, PROGRESSION)))
        .singleElement()
        .asString()
        .startsWith("Printed was");
  }

  @Test
  void seesAnEventThatCarriesSomethingElse() {
    TrackedEvent other = event("progression.held", 1, held("MIN_DAYS_SAME_DOSE"));

    assertThat(
            TranscriptCheck.of(told(other))
                .against(List.of(SESSION), List.of(HELD), List.of(), List.of(RECORDED, other)))
        .singleElement()
        .asString()
        .contains("does not carry");
  }

  @Test
  void seesALineThatSaysSomethingElse() {
    Transcript told = told(PROGRESSION);
    var lines = told.lines().stream().map(it -> it.replace("held 1", "held 7")).toList();
    var altered =
        new Transcript(
            "p1", lines, told.sessions(), told.decisions(), told.alerts(), told.events());

    assertThat(
            TranscriptCheck.of(altered)
                .against(
                    List.of(SESSION), List.of(HELD), List.of(), List.of(RECORDED, PROGRESSION)))
        .containsExactly("Not in the transcript: ⇠ held 1");
  }

  @Test
  void seesAnEventThatIsOnKafkaTwice() {
    assertThat(
            against(
                List.of(SESSION),
                List.of(HELD),
                List.of(RECORDED, PROGRESSION, event("progression.held", 2, HELD))))
        .anyMatch(it -> it.startsWith("Printed were the events"));
  }

  @Test
  void seesAGapOnATopic() {
    TrackedEvent second = event("progression.held", 2, HELD);

    assertThat(
            TranscriptCheck.of(told(second))
                .against(List.of(SESSION), List.of(HELD), List.of(), List.of(RECORDED, second)))
        .singleElement()
        .asString()
        .contains("progression.v1 has a gap");
  }

  private static List<String> against(
      List<JsonNode> sessions, List<JsonNode> decisions, List<TrackedEvent> events) {
    return TranscriptCheck.of(told(PROGRESSION)).against(sessions, decisions, List.of(), events);
  }

  private static Transcript told(TrackedEvent progression) {
    var narrator = new Narrator(line -> {});
    var arrived = List.of(RECORDED, progression);
    narrator.session(SESSION, "", arrived);
    var day = LocalDate.parse("2026-10-11");
    narrator.changes(new Changes(List.of(HELD), List.of()), day, arrived);
    return narrator.transcript("p1");
  }

  private static JsonNode held(String rule) {
    return Json.parse(
        """
        {"id":"d1","session":"s1","exercise":"bridge","kind":"HOLD","status":"APPLIED",
         "from":{"kind":"HOLD","sets":1,"reps":5,"holdSeconds":10},"to":{"kind":"HOLD","sets":1,"reps":5,"holdSeconds":10},
         "reasons":[{"rule":"%s","detail":"1 of 2","source":"S-224"}]}
        """
            .formatted(rule));
  }

  private static TrackedEvent event(String name, long sequence, JsonNode data) {
    return new TrackedEvent(
        "gradual.tracking." + name.substring(0, name.indexOf('.')) + ".v1",
        "p1",
        name + sequence,
        "org.gradual.tracking." + name + ".v1",
        sequence,
        data);
  }
}
