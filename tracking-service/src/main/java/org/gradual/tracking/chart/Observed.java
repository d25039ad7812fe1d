package org.gradual.tracking.chart;

import java.time.ZoneId;
import java.util.List;
import org.gradual.tracking.measure.Sign;
import org.gradual.tracking.measure.Signal;
import org.gradual.tracking.progression.AlertKind;
import org.gradual.tracking.progression.Observation;
import org.gradual.tracking.progression.Reason;
import org.gradual.tracking.store.MeasureRow;

/** What the measures of a chart tell the rules. */
final class Observed {
  private Observed() {}

  static List<Observation> of(List<MeasureRow> rows, ZoneId zone) {
    return Measurements.series(rows).stream()
        .flatMap(series -> series.signals().stream())
        .map(signal -> observation(signal, zone))
        .toList();
  }

  private static Observation observation(Signal signal, ZoneId zone) {
    var kind = kind(signal.sign());
    return new Observation(
        kind,
        signal.measure().id().toString(),
        signal.measure().takenOn().atStartOfDay(zone).toInstant(),
        signal.knownAt(),
        new Reason(kind.code(), signal.detail(), signal.source()));
  }

  private static AlertKind kind(Sign sign) {
    return switch (sign) {
      case MCID_REACHED -> AlertKind.MCID_REACHED;
      case FUNCTION_WORSE -> AlertKind.FUNCTION_WORSE;
      case FUNCTION_NOT_IMPROVING -> AlertKind.FUNCTION_NOT_IMPROVING;
    };
  }
}
