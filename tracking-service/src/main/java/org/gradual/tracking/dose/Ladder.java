package org.gradual.tracking.dose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An exercise between its easier and its harder variants, as a plan pinned them.
 *
 * @param exercise slug of the exercise that the plan names
 * @param easier slugs from the easiest to the nearest
 * @param harder slugs from the nearest to the hardest
 * @param rungs the exercise itself and every variant that was published; a slug without a rung is
 *     never proposed
 */
public record Ladder(
    String exercise, List<String> easier, List<String> harder, Map<String, Rung> rungs) {

  public Ladder {
    easier = List.copyOf(easier);
    harder = List.copyOf(harder);
    rungs = Map.copyOf(rungs);
    if (!rungs.containsKey(exercise)) {
      throw new IllegalArgumentException("the ladder of " + exercise + " lacks its own rung");
    }
  }

  /** The exercise itself. */
  public Rung own() {
    return rungs.get(exercise);
  }

  /** The rung by which a dose is stepped: its variant's, or where that has none, the exercise's. */
  public Rung rungOf(Dose dose) {
    return dose.variant().map(rungs::get).orElseGet(this::own);
  }

  /** The exercise that is done at a dose: its variant, or the one that the plan names. */
  public String exerciseOf(Dose dose) {
    return dose.variant().orElse(exercise);
  }

  /** Whether a dose stands on a harder rung than an exercise of this ladder. */
  public boolean isPast(String slug, Dose dose) {
    List<String> way = wholeWay();
    return way.subList(0, position(way, dose)).contains(slug);
  }

  /** The nearest rung below the dose's that is acceptable. */
  public Optional<Rung> nearestEasier(Dose dose, Predicate<Rung> acceptable) {
    List<String> way = wholeWay();
    return nearest(way.subList(0, position(way, dose)).reversed(), acceptable);
  }

  /** The nearest rung above the dose's that is acceptable. */
  public Optional<Rung> nearestHarder(Dose dose, Predicate<Rung> acceptable) {
    List<String> way = wholeWay();
    return nearest(way.subList(position(way, dose) + 1, way.size()), acceptable);
  }

  /** The dose at which a rung of this ladder is begun, naming it where it is a variant. */
  public Dose startOf(Rung rung, boolean gently) {
    Optional<String> variant =
        rung.slug().equals(exercise) ? Optional.empty() : Optional.of(rung.slug());
    return rung.ownStart(gently).withVariant(variant);
  }

  private Optional<Rung> nearest(List<String> slugs, Predicate<Rung> acceptable) {
    return slugs.stream()
        .flatMap(slug -> Optional.ofNullable(rungs.get(slug)).stream())
        .filter(acceptable)
        .findFirst();
  }

  private List<String> wholeWay() {
    return Stream.of(easier, List.of(exercise), harder).flatMap(List::stream).toList();
  }

  /** A variant that the ladder does not know stands where the exercise itself does. */
  private int position(List<String> way, Dose dose) {
    int position = way.indexOf(exerciseOf(dose));
    return position < 0 ? easier.size() : position;
  }
}
