package org.gradual.tracking.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.gradual.tracking.basis.Shows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {

  @ParameterizedTest
  @Shows({
    "B2.painSafeMax",
    "B2.painAcceptMax",
    "B2.painCritical",
    "B2.painRise",
    "B2.qualifyingSessions",
    "B2.minDaysSameDose",
    "B2.loadStepPercent",
    "B2.volumeStepPercentPerWeek",
    "B2.effortMaxStrength",
    "B2.effortMaxAerobic",
    "B2.effortRegress",
    "B2.weekTrendMax",
    "B2.proposalDays"
  })
  @CsvSource({
    "painSafeMax, 2, 0, 3",
    "painAcceptMax, 5, 2, 5",
    "painCritical, 7, 6, 8",
    "painRise, 2, 1, 3",
    "qualifyingSessions, 2, 2, 6",
    "minDaysSameDose, 7, 3, 28",
    "loadStepPercent, 5, 2, 10",
    "volumeStepPercentPerWeek, 10, 5, 20",
    "effortMaxStrength, 7, 5, 8",
    "effortMaxAerobic, 6, 4, 7",
    "effortRegress, 9, 8, 10",
    "weekTrendMax, 1.0, 0.5, 2.0",
    "proposalDays, 14, 3, 42"
  })
  void hasItsDefaultInsideSafeBounds(
      String name, BigDecimal standard, BigDecimal min, BigDecimal max) {
    Setting setting = Setting.of(name).orElseThrow();
    assertThat(Settings.DEFAULTS.value(setting)).contains(standard);
    assertThat(Settings.refusals(Map.of(setting, min), 6)).isEmpty();
    assertThat(Settings.refusals(Map.of(setting, max), 6)).isEmpty();
    BigDecimal step = setting.isWhole() ? BigDecimal.ONE : new BigDecimal("0.1");
    assertThat(Settings.refusals(Map.of(setting, min.subtract(step)), 6)).containsKey(setting);
    assertThat(Settings.refusals(Map.of(setting, max.add(step)), 6)).containsKey(setting);
  }

  @Test
  void asksForAYesOrANoWhereThereIsNoNumber() {
    assertThat(Setting.PROGRESS_IN_ACCEPTABLE.isYesOrNo()).isTrue();
    assertThat(Setting.PAIN_SAFE_MAX.isYesOrNo()).isFalse();
  }

  @Test
  @Shows("B2.painAcceptMax")
  void keepsAcceptablePainAboveSafePain() {
    assertThat(
            Settings.refusals(
                Map.of(
                    Setting.PAIN_SAFE_MAX,
                    new BigDecimal(3),
                    Setting.PAIN_ACCEPT_MAX,
                    BigDecimal.TWO),
                6))
        .containsEntry(Setting.PAIN_ACCEPT_MAX, "must be within 3..5");
  }

  @Test
  @Shows("B2.maxItemsPerWeek")
  void letsHalfOfTheItemsRiseUnlessThePlanSaysOtherwise() {
    assertThat(Settings.DEFAULTS.maxItemsPerWeek(6)).isEqualTo(3);
    assertThat(Settings.DEFAULTS.maxItemsPerWeek(5)).isEqualTo(3);
    assertThat(Settings.DEFAULTS.maxItemsPerWeek(1)).isEqualTo(1);
    Map<Setting, BigDecimal> four = Map.of(Setting.MAX_ITEMS_PER_WEEK, new BigDecimal(4));
    assertThat(new Settings(four).maxItemsPerWeek(6)).isEqualTo(4);
    assertThat(Settings.refusals(four, 4)).isEmpty();
    assertThat(Settings.refusals(Map.of(Setting.MAX_ITEMS_PER_WEEK, BigDecimal.ONE), 3)).isEmpty();
    assertThat(Settings.refusals(Map.of(Setting.MAX_ITEMS_PER_WEEK, BigDecimal.ZERO), 3))
        .containsEntry(Setting.MAX_ITEMS_PER_WEEK, "must be within 1..3");
    assertThat(Settings.refusals(four, 3))
        .containsEntry(Setting.MAX_ITEMS_PER_WEEK, "must be within 1..3");
  }

  @ParameterizedTest
  @EnumSource(names = {"PROGRESS_IN_ACCEPTABLE", "MINUTES_STEP_FAST", "DELOAD"})
  @Shows({"B2.progressInAcceptable", "B2.minutesStepFast", "B2.deload"})
  void saysNoUntilTheTherapistSaysYes(Setting setting) {
    assertThat(Settings.DEFAULTS.isYes(setting)).isFalse();
    assertThat(Story.with(setting, "1").isYes(setting)).isTrue();
    assertThat(Settings.refusals(Map.of(setting, BigDecimal.TWO), 6)).containsKey(setting);
  }

  @Test
  void takesWholeNumbersWhereItCounts() {
    assertThat(Settings.refusals(Map.of(Setting.PAIN_CRITICAL, new BigDecimal("6.5")), 6))
        .containsEntry(Setting.PAIN_CRITICAL, "must be a whole number");
    assertThat(Settings.refusals(Map.of(Setting.PAIN_CRITICAL, new BigDecimal("7.0")), 6))
        .isEmpty();
    assertThat(Settings.refusals(Map.of(Setting.WEEK_TREND_MAX, new BigDecimal("0.75")), 6))
        .isEmpty();
  }

  @Test
  void existsOnlyWithinItsBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Story.with(Setting.PAIN_CRITICAL, "9"))
        .withMessageContaining("6..8");
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void saysWithWhichBoundsItHolds(Setting setting) {
    assertThat(Setting.of(setting.wireName())).contains(setting);
    assertThat(setting.row().id()).isEqualTo("B2." + setting.wireName());
    assertThat(setting.row().says())
        .endsWith(
            setting.isYesOrNo()
                ? "Default: no."
                : "ithin %s..%s (%s).".formatted(setting.min(), setting.max(), setting.unit()));
  }

  @Test
  void hasARuleForEveryRowOfThePrecedence() {
    RuleSet rules = RuleSet.ONE;
    assertThat(Stream.of(rules.atOnce(), rules.settled(), rules.gate()))
        .flatMap(it -> it)
        .extracting(rule -> rule.row().id().substring(0, 2))
        .isSorted()
        .contains("S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9");
    assertThat(Stream.of(rules.atOnce(), rules.settled(), rules.gate()))
        .flatMap(it -> it)
        .allMatch(it -> it.row().source().equals(it.code().source()));
  }
}
