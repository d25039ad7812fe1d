package org.gradual.tracking.chart;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gradual.tracking.store.ChartRows;
import org.gradual.tracking.store.SessionRow;
import org.gradual.tracking.wire.DecisionView;
import org.gradual.tracking.wire.DoseView;
import org.gradual.tracking.wire.SessionBody;
import org.gradual.tracking.wire.SessionView;

/**
 * Sessions as they are published. Where the phone did not say what was prescribed, the rules say
 * it.
 */
final class SessionViews {
  private SessionViews() {}

  /** One session with its decisions. */
  static SessionView whole(ChartRows rows, SessionRow row) {
    return view(rows, row, rows.decisions().ofSession(row.session()));
  }

  /** A session without its decisions, as lists show it. */
  static SessionView listed(ChartRows rows, SessionRow row) {
    return view(rows, row, null);
  }

  /** The session as an event tells it. */
  static SessionView published(ChartRows rows, SessionRow row) {
    return view(rows, row, null).withoutNote();
  }

  private static SessionView view(ChartRows rows, SessionRow row, List<DecisionView> decisions) {
    return new SessionView(
        row.session(),
        rows.key().patient(),
        row.revision(),
        row.body().performedAt(),
        row.receivedAt(),
        row.localDay(),
        row.body().items().stream().map(item -> filled(item, row.prescribed())).toList(),
        row.body().note(),
        row.recordedBy(),
        decisions);
  }

  private static SessionBody.Item filled(SessionBody.Item item, Map<UUID, DoseView> prescribed) {
    return item.item() != null && prescribed.containsKey(item.item())
        ? item.withPrescribed(prescribed.get(item.item()))
        : item;
  }
}
