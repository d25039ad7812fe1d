package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.gradual.tracking.catalogue.Catalogue;
import org.gradual.tracking.catalogue.PublishedExercise;
import org.gradual.tracking.store.ChartKey;
import org.gradual.tracking.store.NoticeRow;
import org.gradual.tracking.store.PlanRow;

/**
 * Tells charts that the catalog has published newer revisions of what their plans rest on, or has
 * retired it. The plans stay as they are.
 *
 * <p>Who waits is seen from the rows alone: a chart that knows an older revision than the
 * catalogue. So nothing is lost when an instance dies in between, and a chart that is told twice is
 * told once.
 */
@ApplicationScoped
public class TellOfExercises {
  private final Charts charts;
  private final Catalogue catalogue;
  private final int atOnce;

  TellOfExercises(Charts charts, Catalogue catalogue, TellingConfig config) {
    this.charts = charts;
    this.catalogue = catalogue;
    this.atOnce = config.chartsAtOnce();
  }

  /**
   * Charts that have not been told yet, in the order of their keys.
   *
   * @param after the last one of the batch before; {@link ChartKey#FIRST} at first
   */
  public List<ChartKey> waiting(ChartKey after) {
    return charts.untold(after, atOnce);
  }

  /** Tells one of them; nothing happens if somebody was faster. */
  public void tell(ChartKey waiting) {
    charts.settle(
        waiting,
        "gradual-catalogue",
        "tellOfExercises",
        chart -> chart.rows().plans().newest().ifPresent(plan -> tell(chart, plan)));
  }

  private void tell(OpenChart chart, PlanRow plan) {
    var rows = chart.rows();
    if (plan.document().hasEndedBy(chart.today())) {
      Watch.end(rows);
      return;
    }
    var at = later(chart.now(), plan.recordedAt());
    var news =
        catalogue.newerThan(rows.notices().watched()).stream()
            .map(exercise -> notice(exercise, at))
            .toList();
    if (!news.isEmpty()) {
      rows.notices().add(news, chart.version());
      Watch.renew(rows, plan.document());
      chart.refold();
    }
  }

  private static NoticeRow notice(PublishedExercise exercise, Instant at) {
    return new NoticeRow(
        exercise.slug(),
        exercise.revision(),
        exercise.status(),
        exercise.isPublished() ? null : exercise.replacedBy(),
        at);
  }

  /** Where clocks differ, the plan that is told is still the one in force then. */
  private static Instant later(Instant now, Instant planned) {
    return planned.isAfter(now) ? planned : now;
  }
}
