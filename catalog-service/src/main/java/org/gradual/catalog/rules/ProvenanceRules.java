package org.gradual.catalog.content;

import static java.util.function.Predicate.not;
import static org.gradual.catalog.exercise.Cue.Given.SEED;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.vocabulary.Origin;

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
  private static Stream<String> doseSourcesAreKnown(Exercise it, Set<String> sources) {
    return Stream.of(it.provenance().doseSource().split("; "))
        .map(part -> part.split(": ", 2)[0])
        .filter(not(sources::contains))
        .map(code -> "its doses rest on " + code + ", which is no source");
  }

  private static Stream<String> everyFactHasOneBasis(Exercise it) {
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
        unexpected.stream(), facts.stream().sorted().map(fact -> fact + " has no basis"));
  }

  private static Stream<String> seedIsQuotedByLine(Exercise it) {
    var claims = new ArrayList<SeedClaim>();
    var provenance = it.provenance();
    claims.add(new SeedClaim(provenance.kind() != Origin.GENERAL, provenance.seedLines()));
    it.cues().forEach(cue -> claims.add(new SeedClaim(cue.provenance() == SEED, cue.seedLines())));
    it.sources().forEach(its -> claims.add(new SeedClaim(its.from(), its.seedLines())));
    it.notes().forEach(its -> claims.add(new SeedClaim(its.from(), its.seedLines())));
    return claims.stream()
        .filter(not(SeedClaim::isWhole))
        .map(_ -> "names the seed without its lines, or lines without the seed");
  }

  /** What is said to come from the seed, and where in it. */
  private record SeedClaim(boolean made, List<Integer> lines) {
    SeedClaim(List<String> sources, List<Integer> lines) {
      this(sources.contains(SEED.name()), lines);
    }

    boolean isWhole() {
      return made != lines.isEmpty();
    }
  }
}
