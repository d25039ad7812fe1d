package org.gradual.tracking.progression;

import java.time.LocalDate;
import java.util.Optional;

/** What a flare-up makes of a dose, until the whole of it may rise again. */
sealed interface FlareEasing extends Easing {

  /** A flare-up lasts: half of everything. */
  record Flaring() implements FlareEasing {
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
  record Returning(int percent) implements FlareEasing {
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
  record Locked(LocalDate until) implements FlareEasing, Dated {
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
  }
}
