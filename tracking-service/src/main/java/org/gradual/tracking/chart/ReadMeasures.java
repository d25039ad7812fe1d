package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.paging.Cursor;
import org.gradual.foundation.paging.Page;
import org.gradual.foundation.paging.Paging;
import org.gradual.foundation.problem.Refusal;
import org.gradual.tracking.store.MeasureRow;
import org.gradual.tracking.store.Measures.After;
import org.gradual.tracking.wire.MeasureView;

/** Reads measures, each scored as of now. */
@ApplicationScoped
public class ReadMeasures {
  private static final String MEASURES = "measures";

  private final Charts charts;

  ReadMeasures(Charts charts) {
    this.charts = charts;
  }

  public Recorded<MeasureView> one(Caller caller, UUID patient, UUID measure) {
    return charts.read(
        caller,
        patient,
        "readMeasure",
        chart ->
            chart
                .rows()
                .measures()
                .find(measure)
                .map(row -> new Recorded<>(view(chart, row), row.revision(), false))
                .orElseThrow(Refusal::notFound));
  }

  /** Newest day first. */
  public Page<MeasureView> page(Caller caller, UUID patient, Supplier<MeasureListing> question) {
    return charts.read(
        caller,
        patient,
        "listMeasures",
        chart -> {
          var listing = question.get();
          var rows =
              chart
                  .rows()
                  .measures()
                  .page(
                      listing.instrument().map(Enum::name).orElse(null),
                      after(listing.paging()),
                      listing.paging().fetch());
          var page =
              Page.of(
                  rows,
                  listing.paging(),
                  row -> Cursor.at(MEASURES, row.body().takenOn(), row.measure()));
          return new Page<>(Measurements.views(chart.rows(), page.items()), page.next());
        });
  }

  private static MeasureView view(OpenChart chart, MeasureRow row) {
    return Measurements.view(chart.rows(), row);
  }

  private static After after(Paging paging) {
    return paging
        .after(MEASURES, LocalDate.class, UUID.class)
        .map(cursor -> new After(cursor.key(0, LocalDate.class), cursor.key(1, UUID.class)))
        .orElse(null);
  }
}
