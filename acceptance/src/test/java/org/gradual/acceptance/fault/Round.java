package org.gradual.acceptance.fault;

import java.time.Duration;
import java.util.List;
import org.gradual.acceptance.fault.Fault.Takes;
import org.gradual.acceptance.fault.Findings.Kind;
import org.gradual.acceptance.fault.Tally.End;

/**
 * What came of one fault under load.
 *
 * @param recovered from the end of the fault until every instance had answered again
 */
record Round(Fault fault, Tally tally, Duration recovered, Findings findings) {
  /** All that is wrong with it, what clients felt included. */
  List<String> faults() {
    var all = new Findings();
    all.addAll(findings);
    all.addAll(Kind.WRONG, tally.complaints());
    if (tally.of(End.SILENT) > 0 && fault.takes() != Takes.AN_INSTANCE) {
      all.add(
          Kind.WRONG,
          "%d requests unanswered after %s".formatted(tally.of(End.SILENT), Client.LIMIT));
    }
    if (fault.takes() == Takes.NOTHING) {
      List.of(End.UNAVAILABLE, End.NOBODY, End.BROKEN).stream()
          .filter(end -> tally.of(end) > 0)
          .forEach(end -> all.add(Kind.WRONG, tally.of(end) + " requests ended " + end));
    }
    if (fault.takes() == Takes.AVAILABILITY && tally.of(End.NOBODY) + tally.of(End.BROKEN) > 0) {
      all.add(Kind.WRONG, "an instance that is up did not answer");
    }
    return all.lines();
  }
}
