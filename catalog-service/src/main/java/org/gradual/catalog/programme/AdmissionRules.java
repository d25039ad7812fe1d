package org.gradual.catalog.programme;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.exercise.Phase;

/**
 * What keeps an exercise out of a first plan. Where a dose names a variant, what is said of the
 * variant counts beside what is said of the exercise: the plan leads from the one to the other.
 */
final class AdmissionRules {
  private static final String FOR_THE_PERSON = "L7";
  private static final String GENTLE_FIRST = "L88";
  private static final String MILD_TO_MODERATE = "L106";

  private AdmissionRules() {}

  static List<AdmissionRule> all() {
    return List.of(
        AdmissionRules::excluded,
        AdmissionRules::contraindicated,
        AdmissionRules::caution,
        AdmissionRules::noEquipment,
        AdmissionRules::tier,
        AdmissionRules::strengthInPain,
        AdmissionRules::enduranceInPain);
  }

  private static Stream<Reason> excluded(Part part, Person person) {
    return part.both().stream()
        .map(Exercise::slug)
        .filter(person.exclude()::contains)
        .limit(1)
        .map(slug -> new Reason("EXCLUDED", slug, FOR_THE_PERSON));
  }

  private static Stream<Reason> contraindicated(Part part, Person person) {
    return part.both().stream()
        .flatMap(
            it ->
                it.contraindicated().stream()
                    .filter(person.conditions()::contains)
                    .map(
                        code ->
                            new Reason("CONTRAINDICATED", code, Sources.of(it, "contraindicated"))))
        .filter(new FirstOfEach());
  }

  /** A therapist may give the word that a caution asks for; nobody here can. */
  private static Stream<Reason> caution(Part part, Person person) {
    return part.both().stream()
        .flatMap(
            it ->
                it.caution().stream()
                    .filter(person.conditions()::contains)
                    .filter(not(code -> forbids(part, code)))
                    .map(code -> new Reason("CAUTION", code, Sources.of(it, "caution"))))
        .filter(new FirstOfEach());
  }

  private static boolean forbids(Part part, String condition) {
    return part.both().stream().anyMatch(it -> it.contraindicated().contains(condition));
  }

  private static Stream<Reason> noEquipment(Part part, Person person) {
    return part.both().stream()
        .flatMap(
            it ->
                it.equipment().stream()
                    .filter(not(person.equipment()::contains))
                    .map(
                        thing ->
                            new Reason("NO_EQUIPMENT", thing.name(), Sources.of(it, "equipment"))))
        .filter(new FirstOfEach());
  }

  /** Seed, line 88: SQ3 and SR8. Nobody has mastered anything before the first plan. */
  private static Stream<Reason> tier(Part part, Person person) {
    int highest = PainLimits.highestTier(person.pain());
    if (part.tier() > highest) {
      return Stream.of(
          new Reason(
              "TIER",
              "tier %d, at most %d at pain %d".formatted(part.tier(), highest, person.pain()),
              GENTLE_FIRST));
    }
    return Stream.ofNullable(part.exercise().prerequisite())
        .map(first -> new Reason("TIER", first.exercise() + " comes first", GENTLE_FIRST));
  }

  /** Seed, line 88: SQ4. */
  private static Stream<Reason> strengthInPain(Part part, Person person) {
    return PainLimits.permitsStrength(part, person.pain())
        ? Stream.empty()
        : severity(Phase.STRENGTH, person, GENTLE_FIRST);
  }

  /** Seed, line 106: SR13. */
  private static Stream<Reason> enduranceInPain(Part part, Person person) {
    return PainLimits.permitsEndurance(part, person.pain())
        ? Stream.empty()
        : severity(Phase.AEROBIC, person, MILD_TO_MODERATE);
  }

  private static Stream<Reason> severity(Phase phase, Person person, String source) {
    return Stream.of(
        new Reason("SEVERITY", "%s at pain %d".formatted(phase, person.pain()), source));
  }
}
