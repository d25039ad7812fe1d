package org.gradual.tracking.dose;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gradual.tracking.basis.Row;

/**
 * One step more or less of an exercise, in one dimension at a time (S-1D).
 *
 * <p>A dose climbs by its record's own list of steps: the first step that still has room below the
 * ceiling and inside the corridor is taken. The way down is the way up walked backwards.
 *
 * @param start the record's start
 * @param base what the therapist prescribed last: a way up begins there as well
 */
public record Stepping(Rung rung, Dose start, Dose base, Corridor corridor, Pace pace) {

  static final Row TAKING_BACK =
      Row.design(
          "B5.TAKING_BACK",
          "A set more, a higher step or a heavier load takes repetitions back to the start, and"
              + " further down, then seconds, until volume rises by no more than 20 %.");

  static final Row ONE_STEP_DOWN =
      Row.design(
          "B5.ONE_STEP_DOWN",
          "One step down is the dose before on the way up, its repetitions lowered to the volume of"
              + " the one left; off the way, one unit of the last number above its start.");

  /** A step that takes back repetitions may still raise the volume by this much [design]. */
  private static final int VOLUME_PERCENT_MAX = 20;

  /**
   * The next dose up; empty where no number has room, that is, at the ceiling. Loads stay: see
   * {@link #upByLoad}.
   */
  public Optional<Dose> up(Dose from) {
    return rung.steps().stream().flatMap(step -> taken(step, from).stream()).findFirst();
  }

  /**
   * The next load with repetitions taken back; empty where the record does not step loads, the dose
   * has none, or the next weight at hand is too large a step.
   */
  public Optional<Dose> upByLoad(Dose from) {
    OptionalInt load = from.number(Dimension.LOAD);
    if (load.isEmpty() || !rung.steps().contains(Step.LOAD)) {
      return Optional.empty();
    }
    int now = load.getAsInt();
    return pace.loadMore(now, top(Dimension.LOAD) - now).stream()
        .mapToObj(more -> eased(from.with(Dimension.LOAD, now + more), from))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * The dose one step down; empty at the start, or where the corridor ends. It never has a higher
   * number or a larger volume than the one left, but for repetitions that a smaller number of sets
   * or a lower step makes room for.
   *
   * <p>It is the dose before on the way up, from the therapist's dose or else from the record's
   * start, lowered to the volume of the one left. A dose off the way loses one increment of the
   * last dimension, in the order of the steps, that is above its start.
   */
  public Optional<Dose> down(Dose from) {
    return before(from, base)
        .or(() -> before(from, beginning(from)))
        .map(it -> Cut.noMoreThan(it, from))
        .filter(it -> !it.equals(from) && staysAboveCorridorMin(it))
        .or(() -> lowered(from));
  }

  private Optional<Dose> taken(Step step, Dose from) {
    return step.dimension()
        .filter(dimension -> dimension != Dimension.LOAD)
        .flatMap(dimension -> raised(step, dimension, from));
  }

  private Optional<Dose> raised(Step step, Dimension dimension, Dose from) {
    OptionalInt number = from.number(dimension);
    if (number.isEmpty() || rung.ceiling().number(dimension).isEmpty()) {
      return Optional.empty();
    }
    int more = step == Step.MINUTES ? pace.minutesMore(number.getAsInt()) : step.increment();
    int next = Math.min(number.getAsInt() + more, top(dimension));
    if (next <= number.getAsInt()) {
      return Optional.empty();
    }
    Dose raised = from.with(dimension, next);
    boolean takesBack = dimension == Dimension.SETS || dimension == Dimension.STEP_HEIGHT;
    return takesBack ? eased(raised, from) : Optional.of(raised);
  }

  /** Where the way up ends in a dimension: at the ceiling, or earlier where the corridor does. */
  private int top(Dimension dimension) {
    int ceiling = rung.ceiling().number(dimension).orElse(dimension.max());
    return Math.min(ceiling, corridor.highest(dimension));
  }

  /**
   * Repetitions back to the start, and further down (then seconds) until the volume rises by no
   * more than a fifth; empty where the corridor forbids that.
   */
  private Optional<Dose> eased(Dose raised, Dose from) {
    int most = from.volume() * (100 + VOLUME_PERCENT_MAX) / 100;
    Dose eased = raised;
    OptionalInt reps = eased.number(Dimension.REPS);
    if (reps.isPresent()) {
      int start = Math.max(start(Dimension.REPS, from), corridor.lowest(Dimension.REPS));
      eased = eased.with(Dimension.REPS, Math.min(reps.getAsInt(), start));
    }
    for (Dimension dimension : List.of(Dimension.REPS, Dimension.HOLD_SECONDS)) {
      eased = Cut.toVolume(eased, dimension, corridor.lowest(dimension), most);
    }
    return Optional.of(eased).filter(it -> it.volume() <= most);
  }

  /** The dose before this one on a way up; empty at its beginning and off the way. */
  private Optional<Dose> before(Dose from, Dose beginning) {
    Optional<Dose> before = Optional.empty();
    Optional<Dose> here = Optional.of(beginning);
    while (here.isPresent() && !here.get().equals(from)) {
      before = here;
      here = up(here.get());
    }
    return here.isPresent() ? before : Optional.empty();
  }

  private Dose beginning(Dose from) {
    Dose beginning = from;
    for (Step step : rung.steps()) {
      Optional<Dimension> moved = step.dimension().filter(it -> it != Dimension.LOAD);
      if (moved.isPresent() && from.number(moved.get()).isPresent()) {
        beginning = beginning.with(moved.get(), floor(moved.get(), from));
      }
    }
    return beginning;
  }

  private Optional<Dose> lowered(Dose from) {
    Stream<Dimension> listed =
        rung.steps().reversed().stream().flatMap(step -> step.dimension().stream());
    Stream<Dimension> others = Arrays.asList(Dimension.values()).reversed().stream();
    return Stream.concat(listed, others)
        .flatMap(dimension -> lowered(dimension, from).stream())
        .findFirst();
  }

  private Optional<Dose> lowered(Dimension dimension, Dose from) {
    OptionalInt number = from.number(dimension);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int next =
        Math.max(
            floor(dimension, from), number.getAsInt() - decrement(dimension, number.getAsInt()));
    return next < number.getAsInt() ? Optional.of(from.with(dimension, next)) : Optional.empty();
  }

  private int decrement(Dimension dimension, int number) {
    return switch (dimension) {
      case MINUTES -> pace.minutesLess(number);
      case LOAD -> pace.loadLess().orElse(0);
      case REPS, HOLD_SECONDS, SETS, STEP_HEIGHT, DAYS_PER_WEEK ->
          rung.steps().stream()
              .filter(step -> step.dimension().equals(Optional.of(dimension)))
              .mapToInt(Step::increment)
              .findFirst()
              .orElse(1);
    };
  }

  /** Where the way down ends in a dimension. */
  private int floor(Dimension dimension, Dose from) {
    return Math.max(start(dimension, from), corridor.lowest(dimension));
  }

  /**
   * The start's number; where the start has none, the dose's own, but a load goes to one weight.
   */
  private int start(Dimension dimension, Dose from) {
    Dose comparable = start.sameKindAs(from) ? start : from;
    int own = from.number(dimension).orElse(dimension.min());
    OptionalInt number = comparable.number(dimension);
    if (dimension == Dimension.LOAD && number.isEmpty()) {
      return pace.loadLess().orElse(own);
    }
    return number.orElse(own);
  }

  private boolean staysAboveCorridorMin(Dose dose) {
    return Arrays.stream(Dimension.values())
        .allMatch(it -> dose.number(it).orElse(Integer.MAX_VALUE) >= corridor.lowest(it));
  }
}
