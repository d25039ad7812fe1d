package org.gradual.catalog.programme;

import static java.util.function.Function.identity;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Dose;
import org.gradual.catalog.exercise.Doses;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.vocabulary.Origin;

/** What must hold of a programme's members, and between them and the exercises. */
final class ProgrammeRules {
  /** Everything that an author states; items carry their own sources. */
  private static final Set<String> FACTS =
      Set.of("name", "description", "causes", "severity", "weeks", "daysPerWeek");

  private static final String SEED = "SEED";

  private final Map<String, Exercise> exercises;

  private ProgrammeRules(List<Exercise> exercises) {
    this.exercises = exercises.stream().collect(toUnmodifiableMap(Exercise::slug, identity()));
  }

  /** Rules that hold together: each assumes that those before it do. */
  static List<ProgrammeRule> all(List<Exercise> exercises) {
    var rules = new ProgrammeRules(exercises);
    return List.of(
        rules::exercisesExist,
        rules::phasesAreThoseOfTheExercises,
        ProgrammeRules::phasesRunInOrder,
        rules::dosesAreFirstDoses,
        ProgrammeRules::causesStandOnce,
        rules::everyCauseIsWorkedAgainst,
        rules::oneRungOfALadder,
        rules::sessionsAreSequenced,
        ProgrammeRules::everyFactHasOneBasis,
        ProgrammeRules::seedIsQuotedByLine);
  }

  private Stream<String> exercisesExist(Programme it) {
    return it.items().stream()
        .flatMap(item -> Stream.of(Optional.of(item.exercise()), variant(item.dose())))
        .flatMap(Optional::stream)
        .filter(not(exercises::containsKey))
        .map(slug -> slug + " is no exercise");
  }

  private Stream<String> phasesAreThoseOfTheExercises(Programme it) {
    return known(it)
        .filter(item -> exercise(item).type().phase() != item.phase())
        .map(item -> "%s is no %s".formatted(item.exercise(), item.phase()));
  }

  private static Stream<String> phasesRunInOrder(Programme it) {
    List<Programme.Item> items = it.items();
    return IntStream.range(1, items.size())
        .filter(at -> items.get(at).phase().compareTo(items.get(at - 1).phase()) < 0)
        .mapToObj(at -> items.get(at).exercise() + " comes too late for its phase");
  }

  /** What a person with so much pain begins with: the start of the record, or its gentle dose. */
  private Stream<String> dosesAreFirstDoses(Programme it) {
    return known(it)
        .filter(item -> !firstDoses(exercise(item).doses(), it.severity()).contains(item.dose()))
        .map(item -> item.exercise() + " begins with a dose that its record does not give");
  }

  private static List<Dose> firstDoses(Doses doses, Severity severity) {
    return switch (severity) {
      case MILD -> List.of(doses.start(), doses.gentle());
      case MODERATE -> List.of(doses.gentle());
    };
  }

  private static Stream<String> causesStandOnce(Programme it) {
    var seen = new HashSet<String>();
    return it.causes().stream()
        .filter(not(seen::add))
        .map(cause -> cause + " stands twice among its causes");
  }

  private Stream<String> everyCauseIsWorkedAgainst(Programme it) {
    return it.causes().stream()
        .filter(cause -> known(it).noneMatch(item -> exercise(item).causes().contains(cause)))
        .map(cause -> "nothing works against " + cause);
  }

  private Stream<String> oneRungOfALadder(Programme it) {
    List<Part> parts = session(it).parts();
    return IntStream.range(0, parts.size())
        .boxed()
        .flatMap(
            at ->
                parts.subList(0, at).stream()
                    .filter(before -> before.sharesLadderWith(parts.get(at)))
                    .map(
                        before ->
                            "%s and %s are of one ladder"
                                .formatted(before.slug(), parts.get(at).slug())));
  }

  private Stream<String> sessionsAreSequenced(Programme it) {
    return SequencingRules.breaches(session(it)).stream()
        .map(breach -> breach.rule() + ": " + breach.detail());
  }

  private Session session(Programme it) {
    return new Session(
        Set.copyOf(it.causes()),
        it.severity().worstPain(),
        known(it)
            .map(
                item -> {
                  Exercise exercise = exercise(item);
                  Exercise done = variant(item.dose()).map(exercises::get).orElse(exercise);
                  return Part.of(exercise, done, item.dose());
                })
            .toList());
  }

  private Stream<Programme.Item> known(Programme it) {
    return it.items().stream().filter(item -> exercises.containsKey(item.exercise()));
  }

  private Exercise exercise(Programme.Item item) {
    return exercises.get(item.exercise());
  }

  private static Optional<String> variant(Dose dose) {
    return Optional.ofNullable(dose.variant());
  }

  private static Stream<String> everyFactHasOneBasis(Programme it) {
    Set<String> facts = new LinkedHashSet<>(FACTS);
    List<String> unexpected =
        it.sources().stream()
            .flatMap(basis -> basis.of().stream())
            .filter(not(facts::remove))
            .map(fact -> fact + " is no fact here, or has two bases")
            .toList();
    return Stream.concat(
        unexpected.stream(), facts.stream().sorted().map(fact -> fact + " has no basis"));
  }

  private static Stream<String> seedIsQuotedByLine(Programme it) {
    return Stream.of(
            Stream.of((it.provenance() == Origin.GENERAL) == it.seedLines().isEmpty()),
            it.items().stream().map(item -> whole(item.from(), item.seedLines())),
            it.sources().stream().map(basis -> whole(basis.from(), basis.seedLines())),
            it.notes().stream().map(note -> whole(note.from(), note.seedLines())))
        .flatMap(identity())
        .filter(whole -> !whole)
        .map(_ -> "names the seed without its lines, or lines without the seed");
  }

  private static boolean whole(List<String> from, List<Integer> seedLines) {
    return from.contains(SEED) != seedLines.isEmpty();
  }
}
