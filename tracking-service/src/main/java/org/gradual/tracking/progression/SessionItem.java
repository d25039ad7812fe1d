package org.gradual.tracking.progression;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Family;

/**
 * What was done of one exercise in a session. Pain and effort are 0..10; absent = not reported.
 *
 * @param position place in the session, from 0
 * @param item the plan item; absent: done beside the plan, decides nothing
 * @param prescribed the dose that the patient was shown; absent: the one in force
 * @param performed one entry a set, empty: nothing was done
 * @param hurt whether the patient says that this exercise caused pain
 * @param family what was trained beside the plan; absent: a plan item, whose ladder tells it, or an
 *     exercise that the catalog did not know
 */
public record SessionItem(
    int position,
    Optional<UUID> item,
    String exercise,
    Optional<Dose> prescribed,
    List<PerformedSet> performed,
    OptionalInt painBefore,
    OptionalInt painDuring,
    OptionalInt painAfter,
    OptionalInt effort,
    Form form,
    StopReason stopReason,
    boolean hurt,
    Optional<Family> family) {

  public SessionItem {
    performed = List.copyOf(performed);
  }
}
