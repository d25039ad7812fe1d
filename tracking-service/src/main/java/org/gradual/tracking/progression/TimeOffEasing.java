package org.gradual.tracking.progression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What time off makes of a dose, until the whole of it is back. */
sealed interface TimeOffEasing extends Easing {

  @Override
  default ReasonCode code() {
    return ReasonCode.DETRAINING;
  }

  /** After time off: the last dose once more. */
  record Repeating() implements TimeOffEasing {
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
  record Rebuilding(int percent) implements TimeOffEasing {
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
  record Weekly(List<Integer> percents, Optional<LocalDate> resumed) implements TimeOffEasing {
    private static final int DAYS = 7;

    public Weekly {
      percents = List.copyOf(percents);
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

    /** What is left of the weeks on a day on which it is not over, to be begun anew. */
    Weekly restOn(LocalDate day) {
      return new Weekly(percents.subList(weekOf(day), percents.size()), Optional.empty());
    }

    private int weekOf(LocalDate day) {
      return resumed.map(first -> (int) (ChronoUnit.DAYS.between(first, day) / DAYS)).orElse(0);
    }
  }

  /** A step was taken back for the time off; the next session is as any other. */
  record Stepped() implements TimeOffEasing {
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
