package org.gradual.tracking.chart;

import java.util.List;
import org.gradual.tracking.measure.Measure;
import org.gradual.tracking.measure.Scored;
import org.gradual.tracking.measure.Series;
import org.gradual.tracking.store.ChartRows;
import org.gradual.tracking.store.MeasureRow;
import org.gradual.tracking.wire.MeasureView;

/** The measures of a chart, each scored beside the first of its instrument. */
final class Measurements {
  private Measurements() {}

  static Measure measure(MeasureRow row) {
    return new Measure(
        row.measure(), row.body().takenOn(), row.receivedAt(), row.body().toAssessment());
  }

  static List<Series> series(List<MeasureRow> rows) {
    return Series.of(rows.stream().map(Measurements::measure).toList());
  }

  /** All of them, oldest first. */
  static List<MeasureView> all(ChartRows rows) {
    return views(rows, rows.measures().all());
  }

  static List<MeasureView> views(ChartRows rows, List<MeasureRow> asked) {
    var firsts = rows.measures().firsts().stream().map(Measurements::measure).toList();
    return asked.stream().map(row -> view(rows, row, firsts)).toList();
  }

  static MeasureView view(ChartRows rows, MeasureRow row) {
    return views(rows, List.of(row)).getFirst();
  }

  private static MeasureView view(ChartRows rows, MeasureRow row, List<Measure> firsts) {
    var measure = measure(row);
    var baseline =
        firsts.stream()
            .filter(it -> it.assessment().instrument() == measure.assessment().instrument())
            .filter(it -> !it.id().equals(measure.id()))
            .findFirst();
    return MeasureView.of(
        row.body(), rows.key().patient(), row.revision(), new Scored(measure, baseline));
  }
}
