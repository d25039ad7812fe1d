package org.gradual.catalog.programme;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Dose;
import org.gradual.catalog.exercise.ExerciseType;
import org.gradual.catalog.exercise.Phase;

/**
 * How a session is put together and in which order: what the seed says of it, and that stretching
 * is never all (S-NMA1, S-NMA2). Programmes keep all of it. A tailored plan keeps SQ1 to SQ6;
 * whether it can keep the others depends on what the person may do, and so they warn there.
 */
final class SequencingRules {
  static final int ENDURANCE_FROM_MINUTES = 5;
  static final int ENDURANCE_UP_TO_MINUTES = 10;

  private static final String MUSCLE_IMBALANCE = "muscle-imbalance";
  private static final String YOGA = "yoga";

  private SequencingRules() {}

  static List<SessionRule> all() {
    return List.of(
        SequencingRules::movingStretchesBeforeHeldOnes,
        SequencingRules::flexibilityAfterStrength,
        SequencingRules::gentleBeforeAdvanced,
        SequencingRules::strengthOnceThePainSubsides,
        SequencingRules::enduranceBeginsWithMinutes,
        SequencingRules::strengthFromTheFeetUp,
        SequencingRules::imbalanceCoversAllMajorGroups,
        SequencingRules::yogaEndsWithRelaxation,
        SequencingRules::neverStretchingOnly);
  }

  static List<Warning> breaches(Session session) {
    return all().stream().flatMap(rule -> rule.breaches(session)).toList();
  }

  /** Seed, line 35. */
  private static Stream<Warning> movingStretchesBeforeHeldOnes(Session session) {
    return session
        .after(
            it -> it.exercise().type() == ExerciseType.STRETCH_STATIC,
            it -> it.exercise().type() == ExerciseType.MOBILITY_DYNAMIC)
        .map(it -> new Warning("SQ1", it.slug() + " moves after a stretch that is held"));
  }

  /** Seed, line 35. */
  private static Stream<Warning> flexibilityAfterStrength(Session session) {
    return session
        .after(it -> it.phase() == Phase.FLEXIBILITY, it -> it.phase() == Phase.STRENGTH)
        .map(it -> new Warning("SQ2", it.slug() + " strengthens after flexibility work"));
  }

  /** Seed, line 88. */
  private static Stream<Warning> gentleBeforeAdvanced(Session session) {
    int highest = PainLimits.highestTier(session.pain());
    return session.parts().stream()
        .filter(it -> it.tier() > highest)
        .map(
            it ->
                new Warning(
                    "SQ3", "%s is of tier %d, not %d".formatted(it.slug(), it.tier(), highest)));
  }

  /** Seed, line 88. */
  private static Stream<Warning> strengthOnceThePainSubsides(Session session) {
    return session.parts().stream()
        .filter(it -> !PainLimits.permitsStrength(it, session.pain()))
        .map(
            it ->
                new Warning(
                    "SQ4", "%s strengthens at pain %d".formatted(it.slug(), session.pain())));
  }

  /** Seed, line 110. */
  private static Stream<Warning> enduranceBeginsWithMinutes(Session session) {
    return session.parts().stream()
        .filter(it -> it.phase() == Phase.AEROBIC)
        .filter(
            it ->
                !(it.dose() instanceof Dose.Duration begin
                    && begin.minutes() >= ENDURANCE_FROM_MINUTES
                    && begin.minutes() <= ENDURANCE_UP_TO_MINUTES))
        .map(
            it ->
                new Warning(
                    "SQ5",
                    "%s begins with other than %d to %d minutes"
                        .formatted(it.slug(), ENDURANCE_FROM_MINUTES, ENDURANCE_UP_TO_MINUTES)));
  }

  /** Seed, line 65. */
  private static Stream<Warning> strengthFromTheFeetUp(Session session) {
    List<Part> strength =
        session.parts().stream().filter(it -> it.phase() == Phase.STRENGTH).toList();
    return IntStream.range(1, strength.size())
        .filter(
            at ->
                Region.FROM_THE_FEET_UP.compare(
                        strength.get(at - 1).exercise(), strength.get(at).exercise())
                    > 0)
        .mapToObj(
            at ->
                new Warning(
                    "SQ6",
                    "%s works further down than %s before it"
                        .formatted(strength.get(at).slug(), strength.get(at - 1).slug())));
  }

  /** Seed, line 35: the weak is strengthened, the tight is stretched, in all major groups. */
  private static Stream<Warning> imbalanceCoversAllMajorGroups(Session session) {
    if (!session.causes().contains(MUSCLE_IMBALANCE)) {
      return Stream.empty();
    }
    Stream<String> work =
        Stream.of(
                missing("strengthens", session.has(it -> it.phase() == Phase.STRENGTH)),
                missing("stretches", session.has(Part::isStretch)))
            .flatMap(Optional::stream);
    Stream<String> groups =
        Stream.of(Region.HIPS, Region.CORE, Region.SHOULDERS)
            .filter(not(region -> session.has(it -> region.isReachedBy(it.done()))))
            .map(region -> "nothing reaches the " + region.name().toLowerCase(Locale.ROOT));
    return Stream.concat(work, groups).map(what -> new Warning("SQ7", what));
  }

  private static Optional<String> missing(String work, boolean done) {
    return done ? Optional.empty() : Optional.of("nothing " + work);
  }

  /** Seed, line 86. */
  private static Stream<Warning> yogaEndsWithRelaxation(Session session) {
    boolean yoga = session.has(it -> it.exercise().disciplines().contains(YOGA));
    Stream<Warning> noEnd =
        yoga && !session.has(SequencingRules::relaxes)
            ? Stream.of(new Warning("SQ8", "yoga ends with relaxation and deep breathing"))
            : Stream.empty();
    return Stream.concat(
        noEnd,
        session
            .after(SequencingRules::relaxes, not(SequencingRules::relaxes))
            .map(it -> new Warning("SQ8", it.slug() + " comes after relaxation")));
  }

  private static boolean relaxes(Part part) {
    return part.phase() == Phase.RELAXATION;
  }

  /** S-NMA1, S-NMA2: against pain, stretching alone was no better than no treatment. */
  private static Stream<Warning> neverStretchingOnly(Session session) {
    return session.has(Part::isStretch) && !session.has(Part::isActive)
        ? Stream.of(
            new Warning(
                "STRETCHING_ONLY", "stretching alone was no better against pain than no treatment"))
        : Stream.empty();
  }
}
