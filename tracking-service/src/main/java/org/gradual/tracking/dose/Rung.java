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

  /** Where a plan begins: the record's own word, which may name a gentler variant. */
  public Dose start(boolean gently) {
    return gently ? gentle : start;
  }

  /**
   * The dose at which the exercise itself is begun, by one who comes from a variant of it.
   *
   * <p>It never names a variant, or one who has climbed a variant would be sent back to it. Where
   * the gentle start is that of a variant, each number is the smaller of the two starts, and sides
   * are counted as the exercise counts them [design].
   */
  public Dose ownStart(boolean gently) {
    Dose own = start.withVariant(Optional.empty());
    if (!gently) {
      return own;
    }
    return gentle.variant().isPresent() ? Cut.toNumbersOf(gentle, own) : gentle;
  }
}
