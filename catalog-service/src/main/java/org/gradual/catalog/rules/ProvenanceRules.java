package org.gradual.catalog.rules;

import static java.util.function.Predicate.not;
import static org.gradual.catalog.exercise.Cue.Given.SEED;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Cue;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.vocabulary.Origin;
import org.gradual.foundation.problem.Violation;

/** What must hold of the ways from a fact to its sources. */
final class ProvenanceRules {
  /** Everything that an author states; cues carry their own provenance. */
  private static final Set<String> FACTS =
      Set.of(
          "name",
          "aliases",
          "type",
          "disciplines",
          "position",
          "direction",
          "tier",
          "primaryMuscles",
          "secondaryMuscles",
          "causes",
          "scheme",
          "doses.start",
          "doses.gentle",
          "doses.ceiling",
          "daysPerWeek",
          "steps",
          "easier",
          "harder",
          "contraindicated",
          "caution",
          "equipment");

  private ProvenanceRules() {}

  /**
   * @param sources the codes of all sources
   */
  static List<Rule> all(Set<String> sources) {
    return List.of(
        ProvenanceRules::everyFactHasOneBasis,
        ProvenanceRules::seedIsQuotedByLine,
        it -> doseSourcesAreKnown(it, sources));
  }

  /** A dose's source is written as {@code CODE: what it gives; CODE: ...}. */
  private static Stream<Violation> doseSourcesAreKnown(Exercise it, Set<String> sources) {
    return Stream.of(it.provenance().doseSource().split("; "))
        .map(part -> part.split(": ", 2)[0])
        .filter(not(sources::contains))
        .map(code -> new Violation("provenance.doseSource", code + " is no source"));
  }

  /** An author who names bases at all names one for every fact. */
  private static Stream<Violation> everyFactHasOneBasis(Exercise it) {
    return it.sources().isEmpty() ? Stream.empty() : factsWithoutOneBasis(it);
  }

  /** Facts that rest on nothing, or on two things. */
  static Stream<Violation> factsWithoutOneBasis(Exercise it) {
    Set<String> facts = new LinkedHashSet<>(FACTS);
    if (it.prerequisite() != null) {
      facts.add("prerequisite");
    }
    List<String> unexpected =
        it.sources().stream()
            .flatMap(basis -> basis.of().stream())
            .filter(not(facts::remove))
            .map(fact -> fact + " is no fact here, or has two bases")
            .toList();
    return Stream.concat(
            unexpected.stream(), facts.stream().sorted().map(fact -> fact + " has no basis"))
        .map(message -> new Violation("sources", message));
  }

  private static Stream<Violation> seedIsQuotedByLine(Exercise it) {
    var claims = new ArrayList<SeedClaim>();
    var provenance = it.provenance();
    claims.add(
        new SeedClaim("provenance", provenance.kind() != Origin.GENERAL, provenance.seedLines()));
    it.cues().forEach(cue -> claims.add(SeedClaim.of(cue)));
    it.sources().forEach(its -> claims.add(SeedClaim.of("sources", its.from(), its.seedLines())));
    it.notes().forEach(its -> claims.add(SeedClaim.of("notes", its.from(), its.seedLines())));
    return claims.stream()
        .filter(not(SeedClaim::isWhole))
        .map(
            claim ->
                new Violation(
                    claim.member(), "names the seed without its lines, or lines without the seed"));
  }

  /** What is said to come from the seed, and where in it. */
  private record SeedClaim(String member, boolean made, List<Integer> lines) {
    static SeedClaim of(Cue cue) {
      return new SeedClaim("cues", cue.provenance() == SEED, cue.seedLines());
    }

    static SeedClaim of(String member, List<String> sources, List<Integer> lines) {
      return new SeedClaim(member, sources.contains(SEED.name()), lines);
    }

    boolean isWhole() {
      return made != lines.isEmpty();
    }
  }
}
