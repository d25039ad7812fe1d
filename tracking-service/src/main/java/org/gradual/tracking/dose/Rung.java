package org.gradual.tracking.dose;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One exercise of the catalog as a plan pinned it: where a dose starts, ends and how it climbs.
 *
 * @param revision the published revision that was pinned
 * @param tier difficulty, 1 the gentlest
 * @param extension whether it bends the spine backwards
 * @param gentle the start at moderate pain, at 65 or more, or after a flare-up
 * @param steps the ways up, in the order in which they are climbed
 * @param contraindicated codes of the conditions that forbid it
 * @param caution codes of the conditions that need a therapist's word first
 */
public record Rung(
    String slug,
    int revision,
    int tier,
    Family family,
    Phase phase,
    boolean extension,
    Dose start,
    Dose gentle,
    Dose ceiling,
    List<Step> steps,
    Set<String> contraindicated,
    Set<String> caution,
    Optional<Prerequisite> prerequisite) {

  public Rung {
    steps = List.copyOf(steps);
    contraindicated = Set.copyOf(contraindicated);
    caution = Set.copyOf(caution);
  }

  /** The dose at which this exercise is begun. */
  public Dose start(boolean gently) {
    return gently ? gentle : start;
  }
}
