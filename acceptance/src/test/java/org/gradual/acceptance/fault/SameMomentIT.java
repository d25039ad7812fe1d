package org.gradual.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Several clients, the same record, both instances, one moment. */
@ResourceLock(Suite.BED)
class SameMomentIT {
  private static final int MANY = 100;
  private static final int SOME = 20;
  private static final int PATIENTS = 6;

  private Suite suite;
  private Client client;
  private Cohort cohort;
  private Course course;

  @BeforeEach
  void enrol() throws InterruptedException {
    suite = Suite.shared();
    client = suite.client(new Tally());
    cohort = Cohort.enrol(client, 2);
    course = cohort.courses().getFirst();
  }

  private static ObjectNode session(Course course, int daysAgo, String note) {
    var body = JsonNodeFactory.instance.objectNode();
    body.put("performedAt", LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo) + "T08:00:00Z");
    body.put("note", note);
    var item = body.putArray("items").addObject();
    item.put("item", course.items().get("bridge")).put("exercise", "bridge");
    item.putArray("performed").addObject().put("reps", 5).put("holdSeconds", 10);
    item.put("painBefore", 1).put("painDuring", 1).put("painAfter", 1);
    item.put("effort", 5).put("form", "YES");
    return body;
  }

  private Findings told() throws Exception {
    return new Checker(suite.bed()).told(cohort.courses());
  }

  @Test
  void sameSessionAHundredTimesIsOneSessionOneEventAndOneAnswer() throws Exception {
    String path = course.path() + "/sessions/" + UUID.randomUUID();
    List<Reply> replies = AtOnce.send(client, MANY, Call.put(path, session(course, 5, "same")));
    assertThat(replies).allMatch(Reply::isDone);
    assertThat(replies).filteredOn(it -> it.status() == 201).hasSizeLessThanOrEqualTo(1);
    assertThat(replies).extracting(Reply::body).containsOnly(replies.getFirst().body());
    assertThat(replies).extracting(Reply::tag).containsOnly(replies.getFirst().tag());
    assertThat(client.send(Call.get(path)).body().path("revision").asInt()).isEqualTo(1);
    assertThat(told().lines()).isEmpty();
  }

  @Test
  void differentBodiesUnderOneIdAreCorrectionsOneAfterTheOther() throws Exception {
    String path = course.path() + "/sessions/" + UUID.randomUUID();
    List<Call> calls =
        IntStream.range(0, SOME)
            .mapToObj(i -> Call.put(path, session(course, 5, "body " + i)))
            .toList();
    List<Reply> replies = AtOnce.send(client, calls);
    assertThat(replies).allMatch(Reply::isDone);
    assertThat(client.send(Call.get(path)).body().path("revision").asInt()).isEqualTo(SOME);
    assertThat(told().lines()).isEmpty();
  }

  @Test
  void anotherPatientsSessionOfTheSameIdIsAnotherSession() throws Exception {
    Course other = cohort.courses().getLast();
    UUID id = UUID.randomUUID();
    List<Reply> replies =
        AtOnce.send(
            client,
            List.of(
                Call.put(course.path() + "/sessions/" + id, session(course, 5, "mine")),
                Call.put(other.path() + "/sessions/" + id, session(other, 6, "theirs"))));
    assertThat(replies)
        .extracting(it -> it.body().path("note").asText())
        .containsExactly("mine", "theirs");
    assertThat(replies)
        .extracting(it -> it.body().path("patient").asText())
        .containsExactly(course.patient(), other.patient());
    assertThat(told().lines()).isEmpty();
  }

  @Test
  void ofTwoTherapistsWithTheSamePlanOneWinsAndBothAreOnRecord() throws Exception {
    String path = course.path() + "/plan";
    Reply plan = client.send(Call.get(path));
    List<Reply> replies =
        AtOnce.send(
            client,
            List.of(
                Call.put(path, Therapist.plan(course, 4))
                    .with("If-Match", plan.tag().orElseThrow()),
                Call.put(path, Therapist.plan(course, 5))
                    .with("If-Match", plan.tag().orElseThrow())));
    assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 412);
    JsonNode winner = replies.stream().filter(Reply::isDone).findFirst().orElseThrow().body();
    JsonNode now = client.send(Call.get(path)).body();
    assertThat(now.path("revision").asInt()).isEqualTo(2);
    assertThat(now.path("daysPerWeek")).isEqualTo(winner.path("daysPerWeek"));
    assertThat(client.send(Call.get(course.path() + "/audit")).items())
        .filteredOn(it -> it.path("operation").asText().equals("putPlan"))
        .extracting(it -> it.path("outcome").asInt())
        .contains(200, 412);
    assertThat(told().lines()).isEmpty();
  }

  /** The second and the third good session arrive in one moment: one step up, not two. */
  @Test
  void twoSessionsAtTheThresholdMakeOneStep() throws Exception {
    cohort = Cohort.enrol(client, PATIENTS);
    var calls = new ArrayList<Call>();
    for (Course patient : cohort.courses()) {
      for (int daysAgo : List.of(12, 8, 4)) {
        var morning = LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo - 1);
        var pain = JsonNodeFactory.instance.objectNode().put("pain", 1);
        client.send(Call.put(patient.path() + "/check-ins/" + morning, pain));
        calls.add(
            Call.put(
                patient.path() + "/sessions/" + UUID.randomUUID(),
                session(patient, daysAgo, "good")));
      }
    }
    assertThat(AtOnce.send(client, calls)).allMatch(Reply::isDone);
    for (Course patient : cohort.courses()) {
      assertThat(client.send(Call.get(patient.path() + "/decisions")).items())
          .filteredOn(it -> it.path("exercise").asText().equals("bridge"))
          .filteredOn(it -> it.path("kind").asText().equals("ADVANCE"))
          .filteredOn(it -> !it.path("status").asText().equals("SUPERSEDED"))
          .hasSize(1);
      assertThat(new Standing(client, patient).follows().lines()).isEmpty();
    }
    assertThat(told().lines()).isEmpty();
  }
}
