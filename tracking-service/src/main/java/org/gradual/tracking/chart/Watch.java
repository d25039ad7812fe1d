package org.gradual.tracking.chart;

import java.util.Map;
import java.util.stream.Collectors;
import org.gradual.tracking.store.ChartRows;
import org.gradual.tracking.store.NoticeRow;
import org.gradual.tracking.store.PlanDocument;

/**
 * Of which exercises a chart waits to hear: those on the ladders of its plan, each from the newest
 * revision on that the chart knows, because the plan pinned it or because it was told. A plan that
 * is written with an older revision than the newest is therefore told of it, once.
 */
final class Watch {
  private Watch() {}

  static void renew(ChartRows rows, PlanDocument plan) {
    var known =
        plan.items().stream()
            .flatMap(item -> item.rungs().entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::min));
    for (NoticeRow told : rows.notices().all()) {
      known.computeIfPresent(told.exercise(), (_, pinned) -> Math.max(pinned, told.revision()));
    }
    rows.notices().watch(known);
  }

  /** A plan that has ended waits for nothing; the next revision of it begins anew. */
  static void end(ChartRows rows) {
    rows.notices().watch(Map.of());
  }
}
