package org.gradual.catalog.programme;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Phase;

/**
 * What a plan holds so far.
 *
 * @param left how much of the day is left, in hundredths of a minute
 */
record Chosen(List<Candidate> candidates, int left) {
  /**
   * A first plan begins small: the more exercises somebody is given, the fewer of them are done.
   * Eight hold one against each of six causes and one to be active, with a place to spare [design].
   */
  static final int ENOUGH = 8;

  private static final int ENDURANCE = SequencingRules.ENDURANCE_UP_TO_MINUTES * DoseTime.A_MINUTE;

  static Chosen nothing(int minutes) {
    return new Chosen(List.of(), minutes * DoseTime.A_MINUTE);
  }

  boolean has(Predicate<Part> kind) {
    return candidates.stream().anyMatch(it -> kind.test(it.part()));
  }

  /** One rung of a ladder is enough. */
  boolean standsOnLadderOf(Candidate candidate) {
    return has(candidate.part()::sharesLadderWith);
  }

  boolean fits(Candidate candidate) {
    return candidates.size() < ENOUGH
        && hasTimeFor(candidate)
        && leavesEnduranceAtItsStart(candidate)
        && !standsOnLadderOf(candidate);
  }

  boolean hasTimeFor(Candidate candidate) {
    return candidate.part().hundredths() <= left;
  }

  /** Endurance begins with five to ten minutes a day, in however many ways (seed, line 110). */
  boolean leavesEnduranceAtItsStart(Candidate candidate) {
    return candidate.part().phase() != Phase.AEROBIC
        || endurance() + candidate.part().hundredths() <= ENDURANCE;
  }

  private int endurance() {
    return candidates.stream()
        .map(Candidate::part)
        .filter(it -> it.phase() == Phase.AEROBIC)
        .mapToInt(Part::hundredths)
        .sum();
  }

  Chosen with(Candidate candidate) {
    return new Chosen(
        Stream.concat(candidates.stream(), Stream.of(candidate)).toList(),
        left - candidate.part().hundredths());
  }
}
