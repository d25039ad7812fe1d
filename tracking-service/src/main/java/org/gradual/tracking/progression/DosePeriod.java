package org.gradual.tracking.progression;

import java.time.Instant;
import org.gradual.tracking.basis.Row;
import org.gradual.tracking.dose.Dose;

/** The dose of an item from one change to the next. */
public record DosePeriod(Instant from, Dose dose) {

  static final Row CURRENT =
      Row.design(
          "P3.CURRENT",
          "A dose stays what the last decision, or the therapist, made of it, until the next one"
              + " takes effect.");
}
