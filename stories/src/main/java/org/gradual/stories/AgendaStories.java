package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Doses.minutes;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.Item.walking;
import static org.gradual.stories.PlanDraft.monitored;
import static org.gradual.stories.PlanDraft.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.gradual.stories.PlanDraft.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to do on a day, past, today or to come. */
public abstract class AgendaStories extends Stories {
  private static final JsonNode FIVE = hold(1, 5, 10);
  private static final JsonNode SIX = hold(1, 6, 10);

  @Test
  void tellsAPastDayAsTheRulesStoodThen() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.on(day(-12)).nextMorning(1).did(all(FIVE));
    chart.on(day(-8)).nextMorning(1).did(all(FIVE));
    chart.on(day(-5)).nextMorning(1).did(all(FIVE)).decides("ADVANCE", "GATE_OPEN");
    assertThat(dose(chart, -5)).isEqualTo(FIVE);
    assertThat(dose(chart, -4)).isEqualTo(SIX);
    assertThat(dose(chart, 0)).isEqualTo(SIX);
    assertThat(dose(chart, 5)).isEqualTo(SIX);
    assertThat(chart.agenda(day(-4)).at("/items/0/why/0/rule").textValue()).isEqualTo("GATE_OPEN");
    assertThat(chart.agenda(day(-5)).at("/items/0/done").booleanValue()).isTrue();
    assertThat(chart.agenda(day(-4)).at("/items/0/done").booleanValue()).isFalse();
    assertThat(chart.agenda(day(-4)).at("/checkInDue").booleanValue()).isFalse();
    assertThat(chart.agenda(day(-3)).at("/checkInDue").booleanValue()).isTrue();
  }

  @Test
  void isTodayWhereNoDayIsNamed() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    var today = chart.therapist().get(chart.path() + "/agenda").hasStatus(200);
    assertThat(today.at("/date").textValue()).isEqualTo(day(0).toString());
    assertThat(today.at("/patient").textValue()).isEqualTo(chart.id());
    assertThat(today.at("/planRevision").intValue()).isEqualTo(1);
    assertThat(today.body()).isEqualTo(chart.agenda(day(0)).body());
  }

  @Test
  void isEmptyWithoutAPlan() {
    var chart = patient();
    assertThat(chart.agenda(day(0)).hasStatus(200).list("/items")).isEmpty();
  }

  @ParameterizedTest(name = "{0} days a week are due on days {1}")
  @CsvSource({
    "1, 0",
    "2, 0 3",
    "3, 0 2 4",
    "4, 0 2 4 6",
    "5, 0 1 2 4 5",
    "6, 0 1 2 3 4 5",
    "7, 0 1 2 3 4 5 6"
  })
  void spreadsTheDaysOfAWeekFromThePlansFirstDay(int daysPerWeek, String due) {
    var chart =
        patient()
            .withPlan(
                plan(bridge(FIVE))
                    .with("startsOn", day(-7).toString())
                    .with("daysPerWeek", daysPerWeek));
    for (int i = 0; i < 14; i++) {
      assertThat(chart.agenda(day(i - 7)).at("/items/0/due").booleanValue())
          .as("day %d", i)
          .isEqualTo(due.contains(String.valueOf(i % 7)));
    }
  }

  @Test
  void takesTheDaysOfTheDoseThenOfTheItemThenOfThePlan() {
    var chart =
        patient()
            .withPlan(
                plan(walking(minutes(5, 7)), bridge(FIVE).with("daysPerWeek", 6), Item.of("plank"))
                    .with("startsOn", day(0).toString())
                    .with("daysPerWeek", 1));
    var last = chart.agenda(day(6)).list("/items");
    assertThat(due(last, "walking")).isTrue();
    assertThat(due(last, "bridge")).isFalse();
    var sixth = chart.agenda(day(5)).list("/items");
    assertThat(due(sixth, "bridge")).isTrue();
    assertThat(due(sixth, "plank")).isFalse();
  }

  @Test
  void ordersExercisesByPhaseThenAsInThePlan() {
    var chart =
        patient()
            .withPlan(
                plan(
                    Item.of("diaphragmatic-breathing"),
                    Item.of("hamstring-stretch"),
                    walking(minutes(5, 3)),
                    Item.of("plank"),
                    bridge(FIVE),
                    Item.of("cat-cow")));
    assertThat(chart.agenda(day(0)).list("/items"))
        .extracting(item -> item.get("exercise").textValue())
        .containsExactly(
            "cat-cow",
            "plank",
            "bridge",
            "walking",
            "hamstring-stretch",
            "diaphragmatic-breathing");
  }

  @Test
  void refusesDaysBeforeThePlanAndMoreThanAYearAhead() {
    var chart = patient().withPlan(plan(bridge(FIVE)).with("startsOn", day(-3).toString()));
    chart.agenda(day(-3)).hasStatus(200);
    chart.agenda(day(366)).hasStatus(200);
    for (var outside : List.of(day(-4), day(367))) {
      var refused = chart.agenda(outside).isProblem(400, "invalid-request");
      assertThat(refused.fields()).containsExactly("date");
    }
  }

  @Test
  void tellsAHaltOnlyFromTheDayOfTheRedFlagOn() {
    var chart = patient().withPlan(monitored(bridge(FIVE)));
    chart.checkIn(day(-2), Map.of("redFlags", List.of("NEURO_PROG"))).hasStatus(201);
    assertThat(chart.agenda(day(-3)).at("/status").textValue()).isEqualTo("ACTIVE");
    assertThat(chart.agenda(day(-2)).at("/status").textValue()).isEqualTo("HALTED");
    assertThat(chart.agenda(day(2)).at("/status").textValue()).isEqualTo("HALTED");
  }

  private JsonNode dose(ChartStory chart, int fromToday) {
    return chart.agenda(day(fromToday)).hasStatus(200).at("/items/0/dose");
  }

  private static boolean due(List<JsonNode> items, String exercise) {
    return items.stream()
        .filter(item -> item.get("exercise").textValue().equals(exercise))
        .findFirst()
        .orElseThrow()
        .get("due")
        .booleanValue();
  }
}
