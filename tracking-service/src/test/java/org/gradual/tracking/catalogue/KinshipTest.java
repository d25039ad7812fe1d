package org.gradual.tracking.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gradual.tracking.dose.Family;
import org.gradual.tracking.dose.Phase;
import org.junit.jupiter.api.Test;

class KinshipTest {

  private static final Draft CRUNCH =
      exercise("reverse-crunch")
          .tier(3)
          .direction("FLEXION")
          .muscles("rectus-abdominis")
          .forbiddenBy("OSTEO");

  @Test
  void takesWhatServesASharedCauseOnly() {
    assertThat(substitutes(exercise("a"), exercise("b").causes("tight-hips"))).containsExactly("a");
  }

  @Test
  void takesNothingThatAConditionForbidsNorTheExerciseItself() {
    assertThat(
            substitutes(
                exercise("a").forbiddenBy("OSTEO"), exercise("b").forbiddenBy("DISC"), CRUNCH))
        .containsExactly("b");
  }

  @Test
  void takesNothingHarder() {
    assertThat(substitutes(exercise("same").tier(3), exercise("harder").tier(4)))
        .containsExactly("same");
  }

  @Test
  void tellsNeutralOnesFirstAndThenTheNearestTier() {
    assertThat(
            substitutes(
                exercise("d").tier(3).direction("EXTENSION"),
                exercise("c").tier(1),
                exercise("b").tier(2),
                exercise("a").tier(2)))
        .containsExactly("a", "b", "c", "d");
  }

  @Test
  void takesFiveAtMost() {
    Draft[] many = IntStream.range(0, 7).mapToObj(i -> exercise("e" + i)).toArray(Draft[]::new);
    assertThat(substitutes(many)).containsExactly("e0", "e1", "e2", "e3", "e4");
  }

  @Test
  void choosesOfManyTheOneThatIsNearestInEachRespect() {
    assertChosenOfMany(exercise("z").tier(1), exercise("a").direction("ROTATION").tier(3));
    assertChosenOfMany(exercise("z").tier(1), exercise("a").phase(Phase.AEROBIC).tier(3));
    assertChosenOfMany(exercise("z").tier(1), exercise("a").carefulWith("OSTEO").tier(3));
    assertChosenOfMany(exercise("z").tier(1).muscles("rectus-abdominis"), exercise("a").tier(3));
    assertChosenOfMany(exercise("z").tier(1), exercise("a").type("STABILITY").tier(3));
    assertChosenOfMany(exercise("z").tier(1), exercise("a").disciplines("core", "hip").tier(3));
    assertChosenOfMany(exercise("z").tier(2), exercise("a").tier(1));
  }

  @Test
  void countsSharedMusclesBeforeTheSortOfExercise() {
    assertChosenOfMany(
        exercise("z").muscles("rectus-abdominis").type("STABILITY").tier(1), exercise("a").tier(3));
  }

  @Test
  void takesBothSortsOfStrengthAsOne() {
    assertChosenOfMany(
        exercise("z").type("STRENGTH_ISOMETRIC").tier(2), exercise("a").type("STABILITY").tier(3));
  }

  /** Five of the other sort leave one place less than all would need. */
  private static void assertChosenOfMany(Draft near, Draft far) {
    Draft[] all =
        IntStream.rangeClosed(0, 5)
            .mapToObj(i -> i == 5 ? near : far.named(far.slug() + i))
            .toArray(Draft[]::new);
    assertThat(substitutes(all)).hasSize(5).contains(near.slug());
  }

  private static List<String> substitutes(Draft... published) {
    return new Kinship(CRUNCH.record(), Set.of("OSTEO"))
        .of(Arrays.stream(published).map(Draft::record).toList());
  }

  private static Draft exercise(String slug) {
    return new Draft(
        slug,
        2,
        "STRENGTH_DYNAMIC",
        Phase.STRENGTH,
        "NEUTRAL",
        Set.of("core"),
        Set.of("calves"),
        Set.of("weak-core"),
        Set.of(),
        Set.of());
  }

  private record Draft(
      String slug,
      int tier,
      String type,
      Phase phase,
      String direction,
      Set<String> disciplines,
      Set<String> muscles,
      Set<String> causes,
      Set<String> contraindicated,
      Set<String> caution) {

    PublishedExercise record() {
      return new PublishedExercise(
          slug,
          1,
          PublishedExercise.PUBLISHED,
          slug,
          type,
          Family.STRENGTH,
          phase,
          disciplines,
          direction,
          tier,
          muscles,
          Set.of(),
          causes,
          "REPS",
          null,
          List.of(),
          List.of(),
          List.of(),
          contraindicated,
          caution,
          null,
          null);
    }

    Draft named(String other) {
      return new Draft(
          other,
          tier,
          type,
          phase,
          direction,
          disciplines,
          muscles,
          causes,
          contraindicated,
          caution);
    }

    Draft tier(int other) {
      return new Draft(
          slug,
          other,
          type,
          phase,
          direction,
          disciplines,
          muscles,
          causes,
          contraindicated,
          caution);
    }

    Draft type(String other) {
      return new Draft(
          slug,
          tier,
          other,
          phase,
          direction,
          disciplines,
          muscles,
          causes,
          contraindicated,
          caution);
    }

    Draft phase(Phase other) {
      return new Draft(
          slug,
          tier,
          type,
          other,
          direction,
          disciplines,
          muscles,
          causes,
          contraindicated,
          caution);
    }

    Draft direction(String other) {
      return new Draft(
          slug, tier, type, phase, other, disciplines, muscles, causes, contraindicated, caution);
    }

    Draft disciplines(String... other) {
      return new Draft(
          slug,
          tier,
          type,
          phase,
          direction,
          Set.of(other),
          muscles,
          causes,
          contraindicated,
          caution);
    }

    Draft muscles(String... other) {
      return new Draft(
          slug,
          tier,
          type,
          phase,
          direction,
          disciplines,
          Set.of(other),
          causes,
          contraindicated,
          caution);
    }

    Draft causes(String... other) {
      return new Draft(
          slug,
          tier,
          type,
          phase,
          direction,
          disciplines,
          muscles,
          Set.of(other),
          contraindicated,
          caution);
    }

    Draft forbiddenBy(String... other) {
      return new Draft(
          slug, tier, type, phase, direction, disciplines, muscles, causes, Set.of(other), caution);
    }

    Draft carefulWith(String... other) {
      return new Draft(
          slug,
          tier,
          type,
          phase,
          direction,
          disciplines,
          muscles,
          causes,
          contraindicated,
          Set.of(other));
    }
  }
}
