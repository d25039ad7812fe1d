package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.monitored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sessions as phones report them: wrong, twice, corrected, taken back, late. */
public abstract class SessionStories extends Stories {
  private static final JsonNode FIVE = hold(1, 5, 10);
  private static final JsonNode SIX = hold(1, 6, 10);

  @Test
  void movesNothingUpWhenWhatWasPrescribedIsInvented() {
    var invented = hold(1, 50, 10);
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-8)).nextMorning(1).did(all(invented).prescribed(invented));
    chart.on(day(-5)).nextMorning(1).did(all(invented).prescribed(invented));
    var last = chart.on(day(-1)).nextMorning(1).did(all(invented).prescribed(invented));
    last.decides("HOLD", "DOSE_MISMATCH").from(FIVE).to(FIVE);
    assertThat(last.read().at("/items/0/prescribed")).isEqualTo(invented);
    assertThat(chart.dose()).isEqualTo(FIVE);
    chart.tellsDecisions("held", "held", "held");
  }

  @Test
  void risesFromTheDoseInForceAndNotFromWhatWasOverperformed() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    var twenty = hold(1, 20, 10);
    chart.on(day(-8)).nextMorning(1).did(all(twenty));
    chart.on(day(-4)).nextMorning(1).did(all(twenty));
    chart.on(day(-1)).nextMorning(1).did(all(twenty)).decides("ADVANCE", "GATE_OPEN").to(SIX);
  }

  @Test
  void stillStopsForPainAtAnInventedDose() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart
        .at(hoursAgo(2))
        .did(all(FIVE).prescribed(hold(1, 50, 10)).painDuring(8))
        .decides("SUSPEND", "PAIN_CRITICAL");
  }

  /** The later session is corrected to a day before the other, weeks before its first report. */
  @Test
  void correctedTimeMovesTheSessionToItsDay() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-30)).nextMorning(1).did(all(FIVE));
    var moved = chart.on(day(-1)).did(all(FIVE));
    var early = chart.on(day(-58)).time();
    moved.putAt(early, all(FIVE)).hasStatus(200);
    assertThat(moved.read().at("/localDay").textValue()).isEqualTo(day(-58).toString());
    chart.on(day(-57)).nextMorning(1).did(all(FIVE));
  }

  @Test
  void fillsInWhatTheRulesPrescribedThen() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-10)).nextMorning(1).did(all(FIVE));
    chart.on(day(-6)).nextMorning(1).did(all(FIVE));
    chart.on(day(-3)).nextMorning(1).did(all(FIVE)).decides("ADVANCE", "GATE_OPEN");
    var old = chart.on(day(-5)).nextMorning(1).did(all(FIVE));
    var recent = chart.on(day(-1)).nextMorning(1).did(all(SIX));
    assertThat(old.read().at("/items/0/prescribed")).isEqualTo(FIVE);
    assertThat(recent.read().at("/items/0/prescribed")).isEqualTo(SIX);
  }

  @Test
  void keepsACorrectionAsANewRevisionAndSupersedesWhatFollowed() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-8)).nextMorning(1).did(all(FIVE));
    chart.on(day(-4)).nextMorning(1).did(all(FIVE));
    var session = chart.on(day(-1)).nextMorning(1).did(all(FIVE));
    var advance = session.decides("ADVANCE", "GATE_OPEN");
    var before = session.read();
    var corrected = session.put(all(FIVE).lastSet(4)).hasStatus(200);
    assertThat(corrected.at("/revision").intValue()).isEqualTo(2);
    assertThat(corrected.tag()).isNotEqualTo(before.tag());
    assertThat(corrected.at("/localDay")).isEqualTo(before.at("/localDay"));
    session.decides("HOLD", "TARGET_MISSED").to(FIVE).supersedes(advance);
    chart.decided(advance).hasStatus("SUPERSEDED");
    assertThat(chart.dose()).isEqualTo(FIVE);
  }

  @Test
  void honoursAPreconditionThatAPhoneSends() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    var session = chart.on(day(-1)).nextMorning(1).did(all(FIVE));
    var first = session.read().tag();
    session.put(all(FIVE).lastSet(4)).hasStatus(200);
    var body = session.read().body();
    chart
        .therapist()
        .putOver(first, session.path(), sent(body))
        .isProblem(412, "precondition-failed");
    chart.therapist().putNew(session.path(), sent(body)).isProblem(412, "precondition-failed");
  }

  @Test
  void forgetsAWithdrawnSessionAndWhatRestedOnIt() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-8)).nextMorning(1).did(all(FIVE));
    chart.on(day(-4)).nextMorning(1).did(all(FIVE));
    var session = chart.on(day(-1)).nextMorning(1).did(all(FIVE));
    var advance = session.decides("ADVANCE", "GATE_OPEN");
    session.withdraw().hasStatus(204);
    session.read().isProblem(404, "not-found");
    chart.decided(advance).hasStatus("SUPERSEDED");
    assertThat(chart.dose()).isEqualTo(FIVE);
    assertThat(chart.therapist().delete(session.path()).status()).isEqualTo(204);
    chart.tellsDecisions("held", "held", "advanced", "superseded");
  }

  @Test
  void takesALateMorningReportIntoAccount() {
    var chart = patient().withPlan(monitored(bridge(SIX)));
    var session = chart.on(day(-4)).did(all(SIX).painBefore(2).painDuring(4));
    var missing = session.decides("HOLD", "MISSING_DATA");
    chart.morning(day(-3), 4);
    session.decides("REGRESS", "NOT_SETTLED").to(FIVE).supersedes(missing);
    chart.decided(missing).hasStatus("SUPERSEDED");
    assertThat(chart.dose()).isEqualTo(FIVE);
  }

  @Test
  void becomesFinalUnderTheIdThatWasPending() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    var lastEvening = day(-1).atTime(22, 0).atZone(ZONE).toOffsetDateTime();
    var session = chart.at(lastEvening).did(all(FIVE));
    var pending = session.decides("PENDING", "PENDING_SETTLE");
    chart.morning(day(0), 1);
    assertThat(session.decides("HOLD", "NEED_2_SESSIONS").id()).isEqualTo(pending.id());
    assertThat(chart.decisions()).hasSize(1);
    chart.tellsDecisions("pending", "held");
  }

  @Test
  void neverQualifiesWithoutPainAndEffort() {
    for (var missing : new String[] {"painBefore", "painDuring", "effort"}) {
      var chart = patient().withPlan(monitored(bridge(FIVE)));
      chart.on(day(-8)).nextMorning(1).did(all(FIVE));
      chart.on(day(-4)).nextMorning(1).did(all(FIVE));
      chart
          .on(day(-1))
          .nextMorning(1)
          .did(all(FIVE).without(missing))
          .decides("HOLD", "MISSING_DATA")
          .to(FIVE);
    }
  }

  @Test
  void keepsANoteInTheChartAlone() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    var session = chart.on(day(-1)).nextMorning(1).did(all(FIVE));
    var body = sent(session.read().body()).put("note", Publication.NOTE);
    assertThat(session.put(body).hasStatus(200).at("/note").textValue())
        .isEqualTo(Publication.NOTE);
    assertThat(session.put(body).hasStatus(200).at("/revision").intValue()).isEqualTo(2);
  }

  @Test
  void decidesNothingOnWhatWasDoneBesideThePlan() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    var id = chart.tellsOneMoreSession();
    var answer = chart.therapist().get(chart.path() + "/sessions/" + id).hasStatus(200);
    assertThat(answer.list("/decisions")).isEmpty();
    assertThat(chart.decisions()).isEmpty();
    chart.tellsDecisions();
  }

  @Test
  void refusesAnItemOfAnotherPatientAndAnotherExercise() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    var other = patient().withPlan(monitored(bridge(FIVE)));
    var foreign = SessionOf.body(other, hoursAgo(1), all(FIVE));
    var refused = chart.at(hoursAgo(1)).tries(foreign).hasStatus(422);
    assertThat(refused.fields()).containsExactly("items[0].item");
    var body = SessionOf.body(chart, hoursAgo(1), all(FIVE).with("exercise", "walking"));
    ((ObjectNode) body.at("/items/0")).put("exercise", "walking");
    assertThat(chart.at(hoursAgo(1)).tries(body).hasStatus(422).fields())
        .containsExactly("items[0].exercise");
  }

  @Test
  void refusesASessionMoreThanADayAhead() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    var body = SessionOf.body(chart, hoursAgo(-25), all(FIVE));
    var refused = chart.at(hoursAgo(-25)).tries(body).isProblem(422, "in-the-future");
    assertThat(refused.fields()).containsExactly("performedAt");
    chart.at(hoursAgo(-23)).did(all(FIVE)).decides("PENDING", "PENDING_SETTLE");
  }

  @Test
  void letsTwoPatientsUseTheSameId() {
    var id = UUID.randomUUID();
    for (var chart : new ChartStory[] {patient(), patient()}) {
      chart.withPlan(monitored(bridge(FIVE)));
      var session = new RecordedSession(chart, id.toString(), hoursAgo(3));
      session.put(all(FIVE)).hasStatus(201);
      assertThat(session.read().at("/patient").textValue()).isEqualTo(chart.id());
    }
  }

  @Test
  void listsSessionsByTheTimeOfTheirPerformance() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    var second = chart.on(day(-2)).nextMorning(1).did(all(FIVE));
    var third = chart.on(day(-1)).nextMorning(1).did(all(FIVE));
    var first = chart.on(day(-9)).nextMorning(1).did(all(FIVE));
    assertThat(chart.all(chart.path() + "/sessions"))
        .extracting(session -> session.get("id").textValue())
        .containsExactly(third.id(), second.id(), first.id());
    assertThat(chart.all(chart.path() + "/sessions")).noneMatch(it -> it.has("decisions"));
    var page =
        chart
            .therapist()
            .get(chart.path() + "/sessions?from=" + day(-5) + "&to=" + day(-2))
            .hasStatus(200);
    assertThat(page.list("/items"))
        .extracting(session -> session.get("id").textValue())
        .containsExactly(second.id());
  }

  /** What a phone would send to get this answer. */
  private static ObjectNode sent(JsonNode answer) {
    ObjectNode body = answer.deepCopy();
    return body.retain("performedAt", "items", "note");
  }
}
