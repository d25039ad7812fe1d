package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gradual.tracking.store.ChartKey;
import org.gradual.tracking.store.ChartRow;

/**
 * What becomes true because time passed: a wait that ends without a report, a proposal that
 * expires, a patient who is not heard of any more.
 */
@ApplicationScoped
public class LetTimePass {
  private static final int CHARTS_AT_ONCE = 100;

  private final Charts charts;

  LetTimePass(Charts charts) {
    this.charts = charts;
  }

  /**
   * Charts that the calendar has changed since they were last written, in the order of their keys.
   *
   * @param after the last one of the batch before; {@link ChartKey#FIRST} at first
   */
  public List<ChartKey> due(ChartKey after) {
    return charts.due(after, CHARTS_AT_ONCE);
  }

  /** Draws the consequences for one of them; nothing happens if somebody was faster. */
  public void settle(ChartKey due) {
    charts.settle(
        due,
        "gradual-calendar",
        "settleChart",
        chart -> {
          var next = chart.rows().chart().map(ChartRow::nextDueAt);
          if (next.filter(at -> !at.isAfter(chart.now())).isPresent()) {
            chart.refold();
          }
        });
  }
}
