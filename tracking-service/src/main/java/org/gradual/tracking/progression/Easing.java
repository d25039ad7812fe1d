package org.gradual.tracking.progression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Why an item is done with less than its prescription for a while: a flare-up, or time off. The
 * prescription itself stays, and with every step back to it the part grows.
 *
 * <p>A value: each step gives the next one, or none when the whole dose is reached.
 */
sealed interface Easing {

  /** Percent by which a part grows from one step to the next. */
  int STEP = 10;

  int WHOLE = 100;

  /** The reason that decisions give meanwhile. */
  ReasonCode code();

  /** Part of the prescription on a day, in percent. */
  int percentOn(LocalDate day);

  /** Whether nothing is left of it on a day. */
  default boolean isOverOn(LocalDate day) {
    return false;
  }

  /** What becomes of it when a session of the item's family is done. */
  default Optional<Easing> resumedOn(LocalDate day) {
    return Optional.of(this);
  }

  /**
   * What becomes of it when a whole session of the item has settled.
   *
   * @param day of the morning report
   */
  default Optional<Easing> settledOn(LocalDate day) {
    return Optional.of(this);
  }

  /** The next day on which the calendar alone changes it. */
  default Optional<LocalDate> changesAfter(LocalDate day) {
    return Optional.empty();
  }

  /** A flare-up lasts: half of everything. */
  record Flaring() implements Easing {
    private static final int PERCENT = 50;

    @Override
    public ReasonCode code() {
      return ReasonCode.FLARE_UP;
    }

    @Override
    public int percentOn(LocalDate day) {
      return PERCENT;
    }
  }

  /** Back from a flare-up: a tenth more of the prescription with each session. */
  record Returning(int percent) implements Easing {
    /** The first part after a flare-up (S-GA07). */
    static final Returning FIRST = new Returning(70);

    @Override
    public ReasonCode code() {
      return ReasonCode.RETURNING;
    }

    @Override
    public int percentOn(LocalDate day) {
      return percent;
    }

    @Override
    public Optional<Easing> settledOn(LocalDate day) {
      int next = percent + STEP;
      return Optional.of(next < WHOLE ? new Returning(next) : Locked.from(day));
    }
  }

  /** The whole dose again, but no rise yet. */
  record Locked(LocalDate until) implements Easing {
    private static final int DAYS = 7;

    static Locked from(LocalDate day) {
      return new Locked(day.plusDays(DAYS));
    }

    @Override
    public ReasonCode code() {
      return ReasonCode.RETURNING;
    }

    @Override
    public int percentOn(LocalDate day) {
      return WHOLE;
    }

    @Override
    public boolean isOverOn(LocalDate day) {
      return !day.isBefore(until);
    }

    @Override
    public Optional<LocalDate> changesAfter(LocalDate day) {
      return Optional.of(until).filter(day::isBefore);
    }
  }

  /** After time off: the last dose once more. */
  record Repeating() implements Easing {
    @Override
    public ReasonCode code() {
      return ReasonCode.DETRAINING;
    }

    @Override
    public int percentOn(LocalDate day) {
      return WHOLE;
    }

    @Override
    public Optional<Easing> settledOn(LocalDate day) {
      return Optional.empty();
    }
  }

  /** After time off: a tenth more of the prescription with each session. */
  record Rebuilding(int percent) implements Easing {
    @Override
    public ReasonCode code() {
      return ReasonCode.DETRAINING;
    }

    @Override
    public int percentOn(LocalDate day) {
      return percent;
    }

    @Override
    public Optional<Easing> settledOn(LocalDate day) {
      return Optional.of(percent + STEP).filter(next -> next < WHOLE).map(Rebuilding::new);
    }
  }

  /**
   * After time off: more of the prescription with each week.
   *
   * @param percents by week, from the first session back
   * @param resumed day of the first session back; absent: none yet
   */
  record Weekly(List<Integer> percents, Optional<LocalDate> resumed) implements Easing {
    private static final int DAYS = 7;

    public Weekly {
      percents = List.copyOf(percents);
    }

    @Override
    public ReasonCode code() {
      return ReasonCode.DETRAINING;
    }

    @Override
    public int percentOn(LocalDate day) {
      return percents.get(Math.min(weekOf(day), percents.size() - 1));
    }

    @Override
    public boolean isOverOn(LocalDate day) {
      return weekOf(day) >= percents.size();
    }

    @Override
    public Optional<Easing> resumedOn(LocalDate day) {
      return Optional.of(new Weekly(percents, resumed.or(() -> Optional.of(day))));
    }

    @Override
    public Optional<LocalDate> changesAfter(LocalDate day) {
      return resumed.map(first -> first.plusDays((long) DAYS * (weekOf(day) + 1)));
    }

    /** What is left of the weeks on a day, to be begun anew. */
    Weekly restOn(LocalDate day) {
      int week = Math.min(weekOf(day), percents.size() - 1);
      return new Weekly(percents.subList(week, percents.size()), Optional.empty());
    }

    private int weekOf(LocalDate day) {
      return resumed.map(first -> (int) (ChronoUnit.DAYS.between(first, day) / DAYS)).orElse(0);
    }
  }

  /** A step was taken back for the time off; the next session is as any other. */
  record Stepped() implements Easing {
    @Override
    public ReasonCode code() {
      return ReasonCode.DETRAINING;
    }

    @Override
    public int percentOn(LocalDate day) {
      return WHOLE;
    }

    @Override
    public Optional<Easing> resumedOn(LocalDate day) {
      return Optional.empty();
    }
  }
}
