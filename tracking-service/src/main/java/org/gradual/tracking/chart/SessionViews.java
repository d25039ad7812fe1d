package org.gradual.tracking.chart;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gradual.tracking.store.ChartRows;
import org.gradual.tracking.store.SessionRow;
import org.gradual.tracking.wire.DecisionView;
import org.gradual.tracking.wire.SessionBody;
import org.gradual.tracking.wire.SessionView;

/**
 * Sessions as they are published. Where the phone did not say what was prescribed, it is what the
 * rules prescribed then: the dose from which the session's decision went.
 */
final class SessionViews {
  private SessionViews() {}

  /** One session with its decisions. */
  static SessionView whole(ChartRows rows, SessionRow row) {
    var decisions = rows.decisions().ofSessions(List.of(row.session()));
    return view(rows, row, decisions, decisions);
  }

  /** Sessions without their decisions. */
  static List<SessionView> listed(ChartRows rows, List<SessionRow> page) {
    var decisions =
        rows.decisions().ofSessions(page.stream().map(SessionRow::session).toList()).stream()
            .collect(Collectors.groupingBy(DecisionView::session));
    return page.stream()
        .map(row -> view(rows, row, decisions.getOrDefault(row.session(), List.of()), null))
        .toList();
  }

  /** The session as an event tells it. */
  static SessionView published(ChartRows rows, SessionRow row) {
    return view(rows, row, rows.decisions().ofSessions(List.of(row.session())), null).withoutNote();
  }

  private static SessionView view(
      ChartRows rows, SessionRow row, List<DecisionView> decisions, List<DecisionView> shown) {
    Map<UUID, DecisionView> byItem =
        decisions.stream()
            .collect(Collectors.toMap(DecisionView::item, Function.identity(), (a, _) -> a));
    return new SessionView(
        row.session(),
        rows.key().patient(),
        row.revision(),
        row.body().performedAt(),
        row.receivedAt(),
        row.localDay(),
        row.body().items().stream().map(item -> filled(item, byItem)).toList(),
        row.body().note(),
        row.recordedBy(),
        shown);
  }

  private static SessionBody.Item filled(SessionBody.Item item, Map<UUID, DecisionView> decisions) {
    return item.prescribed() == null && decisions.containsKey(item.item())
        ? item.withPrescribed(decisions.get(item.item()).from())
        : item;
  }
}
