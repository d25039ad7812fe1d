package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.monitored;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The constants of the rules as a plan sets them: what is safe, and what is refused. */
public abstract class SettingStories extends Stories {

  /** A setting with its bounds, its default, and by how much the next value is out of bounds. */
  private record Bounds(String name, String least, String standard, String most, String step) {

    String field() {
      return "settings." + name;
    }

    BigDecimal below() {
      return new BigDecimal(least).subtract(new BigDecimal(step));
    }

    BigDecimal above() {
      return new BigDecimal(most).add(new BigDecimal(step));
    }

    String message() {
      return "must be within %s..%s".formatted(least, most);
    }
  }

  /** The default of painSafeMax bounds painAcceptMax. */
  private static final List<Bounds> BOUNDS =
      List.of(
          new Bounds("painSafeMax", "0", "2", "3", "1"),
          new Bounds("painAcceptMax", "2", "5", "5", "1"),
          new Bounds("painCritical", "6", "7", "8", "1"),
          new Bounds("painRise", "1", "2", "3", "1"),
          new Bounds("qualifyingSessions", "2", "2", "6", "1"),
          new Bounds("minDaysSameDose", "3", "7", "28", "1"),
          new Bounds("loadStepPercent", "2", "5", "10", "1"),
          new Bounds("volumeStepPercentPerWeek", "5", "10", "20", "1"),
          new Bounds("effortMaxStrength", "5", "7", "8", "1"),
          new Bounds("effortMaxAerobic", "4", "6", "7", "1"),
          new Bounds("effortRegress", "8", "9", "10", "1"),
          new Bounds("weekTrendMax", "0.5", "1.0", "2.0", "0.01"),
          new Bounds("proposalDays", "3", "14", "42", "1"));

  private static final List<String> YES_OR_NO =
      List.of("progressInAcceptable", "minutesStepFast", "deload");

  @Test
  void tellsEveryDefault() {
    var settings = patient().withPlan(withSettings(Map.of())).plan().at("/settings");
    for (var setting : BOUNDS) {
      assertThat(settings.get(setting.name()).decimalValue())
          .as(setting.name())
          .isEqualByComparingTo(setting.standard());
    }
    for (var setting : YES_OR_NO) {
      assertThat(settings.get(setting).isBoolean()).as(setting).isTrue();
      assertThat(settings.get(setting).booleanValue()).as(setting).isFalse();
    }
  }

  @Test
  void takesEverySettingAtEitherBound() {
    var chart = patient().withPlan(withSettings(Map.of()));
    for (var setting : BOUNDS) {
      takes(chart, setting.name(), new BigDecimal(setting.least()));
      takes(chart, setting.name(), new BigDecimal(setting.most()));
    }
  }

  private static void takes(ChartStory chart, String setting, BigDecimal value) {
    var plan = chart.revisePlan(withSettings(Map.of(setting, value))).hasStatus(200);
    assertThat(plan.at("/settings/" + setting).decimalValue())
        .as(setting)
        .isEqualByComparingTo(value);
  }

  @Test
  void takesYesAndNo() {
    var chart = patient().withPlan(withSettings(Map.of()));
    for (var setting : YES_OR_NO) {
      for (var said : List.of(true, false)) {
        var plan = chart.revisePlan(withSettings(Map.of(setting, said))).hasStatus(200);
        assertThat(plan.at("/settings/" + setting).booleanValue()).isEqualTo(said);
      }
    }
  }

  @Test
  void refusesWhatIsBelowOrAboveAndNamesTheBounds() {
    var chart = patient();
    for (var setting : BOUNDS) {
      refuses(chart, setting, setting.below());
      refuses(chart, setting, setting.above());
    }
  }

  private static void refuses(ChartStory chart, Bounds setting, BigDecimal value) {
    var refused =
        chart
            .tryPlan(withSettings(Map.of(setting.name(), value)))
            .isProblem(400, "invalid-request");
    assertThat(refused.fields()).containsExactly(setting.field());
    assertThat(refused.at("/violations/0/message").textValue()).isEqualTo(setting.message());
  }

  /** By default it is half of the plan's items; it is never more than all of them. */
  @Test
  void boundsTheStepsOfAWeekByTheItemsOfThePlan() {
    var name = "maxItemsPerWeek";
    var one = new Bounds(name, "1", "1", "1", "1");
    var chart = patient();
    refuses(chart, one, one.above());
    assertThat(
            chart
                .tryPlan(withSettings(Map.of(name, one.below())))
                .isProblem(400, "invalid-request")
                .fields())
        .containsExactly(one.field());
    chart.withPlan(withSettings(Map.of()));
    assertThat(chart.plan().at("/settings/" + name).intValue()).isOne();
    takes(chart, name, BigDecimal.ONE);
  }

  @Test
  void refusesAllThatIsOutOfBoundsAtOnce() {
    var settings = new HashMap<String, BigDecimal>();
    BOUNDS.forEach(setting -> settings.put(setting.name(), setting.above()));
    var refused = patient().tryPlan(withSettings(settings)).isProblem(400, "invalid-request");
    assertThat(refused.fields())
        .containsExactlyInAnyOrderElementsOf(BOUNDS.stream().map(Bounds::field).toList());
  }

  private static PlanDraft withSettings(Map<String, ?> settings) {
    return monitored(bridge(hold(1, 5, 10))).with("settings", settings);
  }
}
