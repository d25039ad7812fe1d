package org.gradual.acceptance.fault;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    forbidden(fault.takes()).stream()
        .filter(end -> tally.of(end) > 0)
        .forEach(end -> all.add(Kind.WRONG, tally.of(end) + " requests ended " + end));
    return all.lines().stream().map(line -> fault.name() + ": " + line).toList();
  }

  private static Set<End> forbidden(Takes takes) {
    return switch (takes) {
      case NOTHING -> EnumSet.of(End.UNAVAILABLE, End.NOBODY, End.BROKEN, End.SILENT);
      case AVAILABILITY -> EnumSet.of(End.NOBODY, End.BROKEN, End.SILENT);
      case AN_INSTANCE -> EnumSet.noneOf(End.class);
    };
  }
}
