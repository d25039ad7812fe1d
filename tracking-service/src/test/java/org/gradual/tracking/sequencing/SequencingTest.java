package org.gradual.tracking.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.tracking.sequencing.Exercises.exercise;
import static org.gradual.tracking.sequencing.SequencingRule.SQ1;
import static org.gradual.tracking.sequencing.SequencingRule.SQ2;
import static org.gradual.tracking.sequencing.SequencingRule.SQ3;
import static org.gradual.tracking.sequencing.SequencingRule.SQ4;
import static org.gradual.tracking.sequencing.SequencingRule.SQ5;
import static org.gradual.tracking.sequencing.SequencingRule.SQ6;
import static org.gradual.tracking.sequencing.SequencingRule.SQ7;
import static org.gradual.tracking.sequencing.SequencingRule.SQ8;
import static org.gradual.tracking.sequencing.SequencingRule.STRETCHING_ONLY;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.gradual.tracking.dose.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SequencingTest {
  private static final Path MUSCLES =
      Path.of("..", "catalog-service", "src", "main", "resources", "content", "muscles.yaml");

  private static final Exercises CAT_COW =
      exercise("cat-cow", Phase.WARM_UP, "yoga").muscles("erector-spinae");
  private static final Exercises TRUNK_ROTATION =
      exercise("trunk-rotation", Phase.WARM_UP, "stretching").muscles("obliques");
  private static final Exercises HAMSTRING_STRETCH =
      exercise("hamstring-stretch", Phase.FLEXIBILITY, "stretching").muscles("hamstrings");
  private static final Exercises CHILDS_POSE =
      exercise("childs-pose", Phase.FLEXIBILITY, "yoga").muscles("latissimus-dorsi");
  private static final Exercises PILATES_STRETCH =
      exercise("spine-stretch", Phase.FLEXIBILITY, "pilates").muscles("erector-spinae");
  private static final Exercises BRIDGE =
      exercise("bridge", Phase.STRENGTH, "core")
          .muscles("gluteus-maximus")
          .besides("abdominals", "erector-spinae")
          .causes("poor-posture");
  private static final Exercises BIRD_DOG =
      exercise("bird-dog", Phase.STRENGTH, "core").muscles("multifidus");
  private static final Exercises PLANK =
      exercise("plank", Phase.STRENGTH, "core").tier(3).muscles("abdominals").easier("plank-knee");
  private static final Exercises CLIMBER =
      exercise("mountain-climber", Phase.STRENGTH, "core")
          .tier(5)
          .muscles("abdominals", "hip-flexors")
          .needs("plank");
  private static final Exercises CHIN_TUCK =
      exercise("chin-tuck", Phase.STRENGTH, "postural").muscles("deep-neck-flexors");
  private static final Exercises HEEL_RAISE =
      exercise("heel-raise", Phase.STRENGTH, "postural").muscles("calves", "ankle-stabilisers");
  private static final Exercises WALKING =
      exercise("walking", Phase.AEROBIC, "low-impact").muscles("quadriceps");
  private static final Exercises BREATHING =
      exercise("diaphragmatic-breathing", Phase.RELAXATION, "yoga").muscles("diaphragm");

  // --- SQ1 ---------------------------------------------------------------------------------------

  @Test
  void sq1WarnsOfAHeldStretchBeforeAMovingOne() {
    assertThat(SQ1.judge(plan(HAMSTRING_STRETCH, BRIDGE, CAT_COW)).orElseThrow())
        .startsWith("hamstring-stretch stands before cat-cow")
        .contains("L35");
  }

  @Test
  void sq1IsContentWithMovingStretchesFirstOrOneSortAlone() {
    assertSilent(SQ1, plan(CAT_COW, HAMSTRING_STRETCH));
    assertSilent(SQ1, plan(HAMSTRING_STRETCH, CHILDS_POSE));
    assertSilent(SQ1, plan(CAT_COW, TRUNK_ROTATION));
  }

  // --- SQ2 ---------------------------------------------------------------------------------------

  @Test
  void sq2WarnsOfYogaAndPilatesStretchesBeforeStrengthening() {
    assertThat(SQ2.judge(plan(CHILDS_POSE, BRIDGE)).orElseThrow())
        .startsWith("childs-pose stands before bridge")
        .contains("L35");
    assertThat(SQ2.judge(plan(PILATES_STRETCH, BRIDGE))).isPresent();
    assertThat(SQ2.judge(plan(BRIDGE, CHILDS_POSE, BIRD_DOG)).orElseThrow())
        .startsWith("childs-pose stands before bird-dog");
  }

  @Test
  void sq2IsContentWithThemBehindAndWithOtherStretchesAnywhere() {
    assertSilent(SQ2, plan(BRIDGE, CHILDS_POSE));
    assertSilent(SQ2, plan(HAMSTRING_STRETCH, BRIDGE));
    assertSilent(SQ2, plan(CAT_COW, BRIDGE));
    assertSilent(SQ2, plan(CHILDS_POSE, WALKING));
  }

  // --- SQ3 ---------------------------------------------------------------------------------------

  @Test
  void sq3WarnsFromTierThreeOnUnlessSomethingGentlerWasCompleted() {
    assertThat(SQ3.judge(plan(BRIDGE, PLANK)).orElseThrow()).contains("L88").endsWith("of: plank");
    assertSilent(SQ3, plan(PLANK.tier(2)));
    assertSilent(SQ3, knowing(plan(PLANK), "plank-knee"));
    assertThat(SQ3.judge(knowing(plan(PLANK), "bridge"))).isPresent();
    assertThat(SQ3.judge(knowing(plan(PLANK, CLIMBER), "plank-knee")).orElseThrow())
        .endsWith("of: mountain-climber");
  }

  @Test
  void sq3TakesThePrerequisiteAndTheExerciseItselfForPreparation() {
    assertSilent(SQ3, knowing(plan(CLIMBER), "plank"));
    assertSilent(SQ3, knowing(plan(CLIMBER), "mountain-climber"));
  }

  @Test
  void sq3LooksAtTheVariantThatTheDoseNames() {
    var knee = exercise("plank-knee", Phase.STRENGTH, "core").tier(2).muscles("abdominals");
    var lift = exercise("plank-leg-lift", Phase.STRENGTH, "core").tier(4).muscles("abdominals");
    assertSilent(SQ3, plan(PLANK.in(knee)));
    assertThat(SQ3.judge(plan(PLANK.in(lift))).orElseThrow()).endsWith("of: plank-leg-lift");
    assertSilent(SQ3, knowing(plan(PLANK.in(lift)), "plank"));
  }

  @ParameterizedTest
  @CsvSource({"1.9, false", "2.0, false", "2.0001, true", "6, true"})
  void sq3WarnsOfAWeeksMeanPainAboveTwo(String mean, boolean warns) {
    var prepared = knowing(plan(PLANK), "plank-knee");
    assertThat(SQ3.judge(hurting(prepared, mean)).isPresent()).isEqualTo(warns);
    assertSilent(SQ3, hurting(plan(BRIDGE), mean));
  }

  // --- SQ4 ---------------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({"2.9, false", "3.0, false", "3.0001, true", "8, true"})
  void sq4WarnsOfCoreStrengtheningAboveAMeanPainOfThree(String mean, boolean warns) {
    var warning = SQ4.judge(hurting(plan(WALKING, BRIDGE, CHIN_TUCK, BIRD_DOG), mean));
    assertThat(warning.isPresent()).isEqualTo(warns);
    warning.ifPresent(it -> assertThat(it).contains("L88").endsWith(": bridge, bird-dog"));
  }

  @Test
  void sq4IsSilentWithoutReportsAndWithoutCoreStrengthening() {
    assertSilent(SQ4, plan(BRIDGE));
    assertSilent(SQ4, hurting(plan(CHIN_TUCK, HEEL_RAISE, CAT_COW, WALKING), "9"));
  }

  // --- SQ5 ---------------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({"4, true", "5, false", "10, false", "11, true"})
  void sq5WarnsOfAnAerobicStartOutsideFiveToTenMinutes(int minutes, boolean warns) {
    var warning = SQ5.judge(plan(BRIDGE, WALKING.minutes(minutes)));
    assertThat(warning.isPresent()).isEqualTo(warns);
    warning.ifPresent(it -> assertThat(it).contains("L110").endsWith("walking at " + minutes));
  }

  @Test
  void sq5JudgesStartsOfAerobicExerciseOnly() {
    assertSilent(SQ5, plan(WALKING.minutes(25).begun()));
    assertSilent(SQ5, plan(BREATHING.minutes(2)));
  }

  // --- SQ6 ---------------------------------------------------------------------------------------

  @Test
  void sq6WarnsOfPosturalWorkThatIsNotBuiltFromTheFeetUp() {
    assertThat(SQ6.judge(plan(CHIN_TUCK, HEEL_RAISE)).orElseThrow())
        .startsWith("chin-tuck stands before heel-raise")
        .contains("L65");
    assertThat(SQ6.judge(plan(BRIDGE, HEEL_RAISE)).orElseThrow())
        .startsWith("bridge stands before heel-raise");
    assertSilent(SQ6, plan(HEEL_RAISE, BRIDGE, CHIN_TUCK));
  }

  @Test
  void sq6LetsExercisesStandThatReachOverTheSameHeight() {
    var squat = exercise("squat", Phase.STRENGTH, "postural").muscles("calves", "gluteus-maximus");
    assertSilent(SQ6, plan(BRIDGE, squat));
    assertSilent(SQ6, plan(BRIDGE, squat.muscles("gluteus-medius")));
    assertThat(SQ6.judge(plan(BRIDGE, squat.muscles("calves")))).isPresent();
  }

  @Test
  void sq6IsSilentWhereThePlanDoesNotWorkAtPosture() {
    var calves = exercise("calf-press", Phase.STRENGTH, "functional").muscles("calves");
    assertSilent(SQ6, plan(BRIDGE, calves.causes("poor-posture")));
    assertSilent(SQ6, plan(BIRD_DOG, HEEL_RAISE));
    assertSilent(SQ6, plan(BRIDGE, exercise("unknown", Phase.STRENGTH, "postural").muscles()));
  }

  // --- SQ7 ---------------------------------------------------------------------------------------

  @Test
  void sq7NamesWhatAPlanThatStrengthensDoesNotCover() {
    assertThat(SQ7.judge(plan(BRIDGE)).orElseThrow()).contains("L35").endsWith("has no stretching");
    assertThat(SQ7.judge(plan(CHIN_TUCK)).orElseThrow())
        .endsWith(
            "has no stretching, nothing for the front of the trunk, nothing for the back of the trunk,"
                + " nothing for the hips");
    assertThat(SQ7.judge(plan(TRUNK_ROTATION, PLANK, CHILDS_POSE)).orElseThrow())
        .endsWith("has nothing for the back of the trunk, nothing for the hips");
  }

  @Test
  void sq7CountsWhatIsWorkedOnTheSideAndWhatIsStretched() {
    assertSilent(SQ7, plan(CAT_COW, BRIDGE));
    assertSilent(SQ7, plan(BRIDGE, HAMSTRING_STRETCH));
    assertSilent(SQ7, plan(PLANK, CAT_COW, HAMSTRING_STRETCH));
  }

  @Test
  void sq7AsksNothingOfAPlanThatDoesNotStrengthen() {
    assertSilent(SQ7, plan(WALKING, HAMSTRING_STRETCH));
  }

  // --- SQ8 ---------------------------------------------------------------------------------------

  @Test
  void sq8WarnsOfYogaThatDoesNotEndWithRelaxation() {
    assertThat(SQ8.judge(plan(CHILDS_POSE)).orElseThrow()).contains("L86");
    assertThat(SQ8.judge(plan(CAT_COW, BREATHING, BRIDGE))).isPresent();
    assertSilent(SQ8, plan(CAT_COW, BRIDGE, BREATHING));
  }

  @Test
  void sq8AsksNothingOfAPlanWithoutYoga() {
    assertSilent(SQ8, plan(TRUNK_ROTATION, BRIDGE, HAMSTRING_STRETCH));
    assertSilent(SQ8, plan(BREATHING, WALKING));
  }

  // --- STRETCHING_ONLY ---------------------------------------------------------------------------

  @Test
  void warnsOfAPlanThatOnlyStretches() {
    assertThat(STRETCHING_ONLY.judge(plan(CAT_COW, HAMSTRING_STRETCH, BREATHING)).orElseThrow())
        .contains("S-NMA1", "S-NMA2");
    assertSilent(STRETCHING_ONLY, plan(CAT_COW, WALKING));
    assertSilent(STRETCHING_ONLY, plan(CAT_COW, CHIN_TUCK));
  }

  // --- together ----------------------------------------------------------------------------------

  @Test
  void hasNothingAgainstAPlanInGoodOrder() {
    var good = plan(CAT_COW, HEEL_RAISE, BRIDGE, WALKING.minutes(5), HAMSTRING_STRETCH, BREATHING);
    assertThat(SequencingRule.warnings(hurting(good, "2"))).isEmpty();
  }

  @Test
  void tellsEveryWarningInTheOrderOfTheRules() {
    var bad = plan(CHILDS_POSE, CHIN_TUCK, PLANK, HEEL_RAISE, WALKING.minutes(30), CAT_COW);
    assertThat(SequencingRule.warnings(hurting(bad, "5")))
        .extracting(SequencingRule.Warning::rule)
        .containsExactly(SQ1, SQ2, SQ3, SQ4, SQ5, SQ6, SQ7, SQ8);
  }

  @ParameterizedTest
  @EnumSource(SequencingRule.class)
  void isSilentOnAnExerciseOfWhichNothingIsKnown(SequencingRule rule) {
    assertSilent(rule, plan(exercise("unknown", Phase.AEROBIC).muscles()));
  }

  /** A misspelt muscle would make a rule fall silent. */
  @Test
  void knowsMusclesByTheirSlugsInTheCatalog() throws IOException {
    var catalog =
        StreamSupport.stream(new YAMLMapper().readTree(MUSCLES.toFile()).spliterator(), false)
            .map(muscle -> muscle.get("slug").textValue())
            .toList();
    var regions = Arrays.stream(Region.values()).flatMap(it -> it.muscles().stream()).toList();
    assertThat(catalog).containsAll(regions);
    assertThat(regions).doesNotHaveDuplicates();
  }

  private static WrittenPlan plan(Exercises... items) {
    return new WrittenPlan(
        Arrays.stream(items).map(Exercises::planned).toList(), Optional.empty(), Set.of());
  }

  private static WrittenPlan hurting(WrittenPlan plan, String mean) {
    return new WrittenPlan(plan.items(), Optional.of(new BigDecimal(mean)), plan.completed());
  }

  private static WrittenPlan knowing(WrittenPlan plan, String completed) {
    return new WrittenPlan(plan.items(), plan.weekPain(), Set.of(completed));
  }

  private static void assertSilent(SequencingRule rule, WrittenPlan plan) {
    assertThat(rule.judge(plan)).isEmpty();
  }
}
