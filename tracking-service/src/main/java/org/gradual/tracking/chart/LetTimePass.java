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
  /** The rest is due at the next tick. */
  private static final int AT_MOST = 100;

  private final Charts charts;

  LetTimePass(Charts charts) {
    this.charts = charts;
  }

  /** The charts that the calendar has changed since they were last written. */
  public List<ChartKey> due() {
    return charts.due(AT_MOST);
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
