package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Doses.minutes;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.Item.walking;
import static org.gradual.stories.PlanDraft.monitored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gradual.stories.PlanDraft.Item;
import org.junit.jupiter.api.Test;

/** What became of a patient's doses, sessions, pain and weeks. */
public abstract class ProgressStories extends Stories {
  private static final JsonNode FOUR = hold(1, 4, 10);
  private static final JsonNode FIVE = hold(1, 5, 10);
  private static final JsonNode SIX = hold(1, 6, 10);
  private static final Map<String, Object> LOOKED = Map.of("note", Publication.NOTE);

  @Test
  void drawsDosesSessionsPainAndWeeks() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    var first = chart.on(day(-12)).nextMorning(1).did(all(FIVE).lastSet(4));
    var second = chart.on(day(-9)).nextMorning(1).did(all(FIVE).lastSet(9));
    var third = chart.on(day(-5)).nextMorning(2).did(all(FIVE).without("painAfter"));
    third.decides("ADVANCE", "GATE_OPEN");

    var progress = chart.therapist().get(chart.path() + "/progress").hasStatus(200);
    assertThat(progress.at("/patient").textValue()).isEqualTo(chart.id());
    assertThat(progress.at("/from").textValue()).isEqualTo(day(-83).toString());
    assertThat(progress.at("/to").textValue()).isEqualTo(day(0).toString());
    var item = progress.at("/items/0");
    assertThat(item.get("item")).isEqualTo(chart.item("bridge").get("id"));
    assertThat(item.get("exercise").textValue()).isEqualTo("bridge");
    assertThat(item.get("name")).isEqualTo(chart.item("bridge").get("name"));
    assertThat(item.get("doses")).containsExactly(dose(day(-60), FIVE, 50), dose(day(-4), SIX, 60));
    assertThat(item.get("sessions"))
        .containsExactly(
            session(first, -12, 40), session(second, -9, 50), session(third, -5, 50, "painAfter"));
    assertThat(progress.at("/pain"))
        .containsExactly(
            Json.tree(Map.of("day", day(-11).toString(), "pain", 1)),
            Json.tree(Map.of("day", day(-8).toString(), "pain", 1)),
            Json.tree(Map.of("day", day(-4).toString(), "pain", 2)));
    assertThat(progress.at("/measures")).isEmpty();
    assertThat(progress.list("/weeks")).hasSizeBetween(12, 13);
  }

  @Test
  void tellsOfAWindowWhatHeldOnItsFirstDayAndWhatChangedInIt() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-12)).nextMorning(1).did(all(FIVE));
    chart.on(day(-9)).nextMorning(1).did(all(FIVE));
    chart.on(day(-5)).nextMorning(1).did(all(FIVE));
    assertThat(doses(chart, -6, -5)).containsExactly(dose(day(-6), FIVE, 50));
    assertThat(doses(chart, -5, -4))
        .containsExactly(dose(day(-5), FIVE, 50), dose(day(-4), SIX, 60));
    assertThat(doses(chart, -4, -4)).containsExactly(dose(day(-4), SIX, 60));
    assertThat(chart.progress(day(-12), day(-9)).list("/items/0/sessions")).hasSize(2);
    assertThat(chart.progress(day(-11), day(-9)).list("/items/0/sessions")).hasSize(1);
    assertThat(chart.progress(day(-8), day(-6)).list("/items/0/sessions")).isEmpty();
    assertThat(chart.progress(day(-4), day(-4)).list("/pain")).hasSize(1);
    assertThat(chart.progress(day(-70), day(-61)).list("/items")).isEmpty();
    assertThat(chart.progress(day(-70), day(-60)).list("/items")).hasSize(1);
  }

  @Test
  void drawsWhatATherapistPrescribedAndWhatAClearingTookBack() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    var six = monitored(Item.again(chart.item("bridge")).with("dose", SIX));
    chart.revisePlan(six).hasStatus(200);
    assertThat(doses(chart, -1, 0)).containsExactly(dose(day(-1), FIVE, 50), dose(day(0), SIX, 60));
    chart.on(day(-2)).did(all(FIVE).painDuring(8)).decides("SUSPEND", "PAIN_CRITICAL");
    chart.clear(chart.openAlert(), Map.of("note", Publication.NOTE, "dose", FOUR)).hasStatus(200);
    assertThat(doses(chart, -1, 0))
        .containsExactly(dose(day(-1), FIVE, 50), dose(day(0), SIX, 60), dose(day(0), FOUR, 40));
  }

  @Test
  void supersedesADoseWithTheSessionThatRaisedIt() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-12)).nextMorning(1).did(all(FIVE));
    chart.on(day(-9)).nextMorning(1).did(all(FIVE));
    var second = chart.on(day(-5)).nextMorning(1).did(all(FIVE));
    assertThat(doses(chart, -20, 0)).hasSize(2);
    second.withdraw().hasStatus(204);
    assertThat(doses(chart, -20, 0)).containsExactly(dose(day(-20), FIVE, 50));
    assertThat(chart.progress(day(-20), day(0)).list("/items/0/sessions")).hasSize(2);
  }

  @Test
  void showsNoItemBeforeItCameAndNoneAfterItEnded() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart
        .revisePlan(monitored(walking(minutes(10, 3)), Item.again(chart.item("bridge"))))
        .hasStatus(200);
    assertThat(exercises(chart, -10, -1)).containsExactly("bridge");
    assertThat(exercises(chart, -10, 0)).containsExactly("walking", "bridge");
    chart.revisePlan(monitored(Item.again(chart.item("walking")))).hasStatus(200);
    assertThat(exercises(chart, -10, -1)).containsExactly("bridge");
    assertThat(exercises(chart, -10, 0)).containsExactly("walking", "bridge");
    assertThat(exercises(chart, 1, 2)).containsExactly("walking");
  }

  @Test
  void tellsTheAdherenceOfEachWeekAsTheAgendasDo() {
    var chart =
        patient()
            .withPlan(
                monitored(bridge(FIVE), walking(minutes(10, 2)))
                    .with("startsOn", day(-14).toString()));
    chart.on(day(-14)).did(all("bridge", FIVE), all("walking", minutes(10, 2)));
    chart.on(day(-11)).did(all("bridge", FIVE));
    chart.on(day(-10)).did(all("walking", minutes(10, 2)));
    chart.on(day(-7)).did(all("bridge", FIVE));
    assertThat(week(chart, -14).get("adherence").decimalValue()).isEqualByComparingTo("0.8");
    assertThat(week(chart, -7).get("adherence").decimalValue()).isEqualByComparingTo("0.2");
    assertThat(week(chart, 0).get("adherence").decimalValue()).isEqualByComparingTo("0");
    assertThat(week(chart, -21).get("adherence").isNull()).isTrue();
    for (var start : List.of(-14, -7, 0)) {
      assertThat(week(chart, start).get("adherence").doubleValue())
          .isEqualTo(byTheAgendas(chart, start, Math.min(start + 6, 0)));
    }
  }

  @Test
  void countsDaysOfAHaltedPlanAndOfSuspendedItemsAsNotDue() {
    var chart =
        patient()
            .withPlan(
                monitored(bridge(FIVE), walking(minutes(10, 7)))
                    .with("startsOn", day(-14).toString())
                    .with("daysPerWeek", 7));
    chart
        .on(day(-14))
        .did(all("bridge", FIVE).painDuring(8), all("walking", minutes(10, 7)))
        .decides("bridge", "SUSPEND", "PAIN_CRITICAL");
    assertThat(week(chart, -14).get("adherence").decimalValue()).isEqualByComparingTo("0.25");
    chart.checkIn(day(-12), Map.of("redFlags", List.of("INFECTION"))).hasStatus(201);
    assertThat(week(chart, -14).get("adherence").decimalValue()).isEqualByComparingTo("0.67");
    assertThat(week(chart, -7).get("adherence").isNull()).isTrue();
    chart.alerts().forEach(alert -> chart.clear(alert, LOOKED).hasStatus(200));
    assertThat(week(chart, -7).get("adherence").isNull()).isTrue();
  }

  @Test
  void addsUpMinutesAndStrengthDaysBesideThePlanToo() {
    var chart =
        patient()
            .withPlan(
                monitored(bridge(FIVE), walking(minutes(10, 3)))
                    .with("startsOn", day(-14).toString()));
    var walk = all("walking", minutes(10, 3));
    chart.on(day(-13)).did(walk.with("performed", List.of(Map.of("minutes", 25))));
    chart.on(day(-12)).did(all("bridge", FIVE), walk.with("performed", List.of()));
    chart.on(day(-12)).did(all("bridge", FIVE));
    chart.on(day(-8)).did(all("bridge", FIVE).with("performed", List.of()));
    beside(chart, -9, "swimming", Map.of("minutes", 20));
    beside(chart, -9, "plank", Map.of("reps", 1, "holdSeconds", 20));
    beside(chart, -9, "no-such-exercise", Map.of("minutes", 99));
    assertThat(week(chart, -14).get("aerobicMinutes").intValue()).isEqualTo(45);
    assertThat(week(chart, -14).get("strengthDays").intValue()).isEqualTo(2);
    assertThat(week(chart, -7).get("aerobicMinutes").intValue()).isZero();
    assertThat(week(chart, -7).get("strengthDays").intValue()).isZero();
  }

  @Test
  void drawsTheScoresOfEachInstrumentAndWhetherTheyChangedEnough() {
    var chart = patient();
    measure(chart, "RMDQ", -70, Map.of("score", 12));
    measure(chart, "RMDQ", -28, Map.of("score", 8));
    measure(chart, "RMDQ", -3, Map.of("score", 7));
    measure(chart, "STARTBACK", -30, Map.of("total", 5, "distress", 2));
    measure(chart, "NPRS", -70, Map.of("score", 6));
    assertThat(chart.progress(day(-30), day(0)).hasStatus(200).at("/measures"))
        .containsExactly(
            Json.read(
                """
                {"instrument":"RMDQ","points":[{"day":"%s","score":8},{"day":"%s","score":7}],
                 "mcid":{"size":5,"reached":true}}
                """
                    .formatted(day(-28), day(-3))),
            Json.read(
                """
                {"instrument":"STARTBACK","points":[{"day":"%s","score":5}]}
                """
                    .formatted(day(-30))));
    var before = chart.progress(day(-80), day(-4)).hasStatus(200);
    assertThat(before.at("/measures/0/instrument").textValue()).isEqualTo("NPRS");
    assertThat(before.at("/measures/0/mcid/size").intValue()).isEqualTo(2);
    assertThat(before.at("/measures/1/points")).hasSize(2);
    assertThat(before.at("/measures/1/mcid/reached").booleanValue()).isFalse();
    assertThat(chart.progress(day(-69), day(-31)).list("/measures")).isEmpty();
  }

  @Test
  void tellsOfAPatientWithoutAPlanWhatThereIs() {
    var chart = patient();
    chart.morning(day(-1), 4);
    beside(chart, -1, "walking", Map.of("minutes", 20));
    var progress = chart.progress(day(-6), day(0)).hasStatus(200);
    assertThat(progress.list("/items")).isEmpty();
    assertThat(progress.list("/pain")).hasSize(1);
    assertThat(progress.at("/weeks"))
        .containsExactly(
            Json.read(
                """
                {"startsOn":"%s","adherence":null,"aerobicMinutes":20,"strengthDays":0}
                """
                    .formatted(day(-6))));
  }

  @Test
  void answersForAnyDaysOfTheCalendar() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    for (var year : List.of("0001", "1969", "2999", "9999")) {
      var days = chart.progress(day(0), day(0)).hasStatus(200).list("/weeks");
      assertThat(days).hasSize(1);
      var window = "/progress?from=%s-01-01&to=%s-12-31".formatted(year, year);
      assertThat(chart.therapist().get(chart.path() + window).hasStatus(200).list("/weeks"))
          .hasSizeBetween(53, 54);
    }
  }

  private List<JsonNode> doses(ChartStory chart, int from, int to) {
    return chart.progress(day(from), day(to)).hasStatus(200).list("/items/0/doses");
  }

  private List<String> exercises(ChartStory chart, int from, int to) {
    return Answer.texts(chart.progress(day(from), day(to)).hasStatus(200).at("/items"), "exercise");
  }

  private JsonNode week(ChartStory chart, int start) {
    return chart.progress(day(start), day(start)).hasStatus(200).list("/weeks").stream()
        .filter(week -> week.get("startsOn").textValue().equals(day(start).toString()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No week begins on " + day(start)));
  }

  /** What the agendas of some days say, where no two due days touch. */
  private double byTheAgendas(ChartStory chart, int from, int to) {
    var due =
        IntStream.rangeClosed(from, to)
            .boxed()
            .flatMap(
                number ->
                    chart.agenda(day(number)).list("/items").stream()
                        .filter(item -> item.get("due").booleanValue())
                        .map(item -> isDone(chart, item, number)))
            .toList();
    return Math.round(100.0 * due.stream().filter(done -> done).count() / due.size()) / 100.0;
  }

  private boolean isDone(ChartStory chart, JsonNode item, int number) {
    return item.get("done").booleanValue()
        || chart.agenda(day(number + 1)).list("/items").stream()
            .anyMatch(
                next ->
                    next.get("item").equals(item.get("item")) && next.get("done").booleanValue());
  }

  private void measure(ChartStory chart, String instrument, int day, Map<String, Object> numbers) {
    var answer = new HashMap<>(numbers);
    answer.put("instrument", instrument);
    answer.put("takenOn", day(day).toString());
    chart.measure(answer).hasStatus(201);
  }

  private void beside(ChartStory chart, int day, String exercise, Map<String, Integer> set) {
    var body =
        Map.of(
            "performedAt",
            day(day) + "T12:00:00+01:00",
            "items",
            List.of(Map.of("exercise", exercise, "performed", List.of(set))));
    new RecordedSession(chart, UUID.randomUUID().toString(), hoursAgo(0))
        .put(Json.tree(body))
        .hasStatus(201);
  }

  /** All at pain 1 and effort 5, without a member. */
  private JsonNode session(RecordedSession done, int day, int volume, String... without) {
    ObjectNode point =
        (ObjectNode)
            Json.read(
                """
                {"session":"%s","day":"%s","volume":%d,"painBefore":1,"painDuring":1,"painAfter":1,"effort":5}
                """
                    .formatted(done.id(), day(day), volume));
    return point.without(List.of(without));
  }

  private static JsonNode dose(LocalDate day, JsonNode dose, int volume) {
    return Json.tree(Map.of("day", day.toString(), "dose", dose, "volume", volume));
  }
}
