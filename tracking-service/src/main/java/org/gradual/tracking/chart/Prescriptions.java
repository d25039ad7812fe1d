package org.gradual.tracking.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gradual.tracking.progression.Standing;
import org.gradual.tracking.store.ChartRows;
import org.gradual.tracking.store.SessionRow;
import org.gradual.tracking.wire.DoseView;

/** What the rules prescribed for a session whose phone did not say; it moves with the history. */
final class Prescriptions {
  private Prescriptions() {}

  static void note(ChartRows rows, List<SessionRow> sessions, Standing standing) {
    for (var session : sessions) {
      var prescribed = of(session, standing);
      if (!prescribed.equals(session.prescribed())) {
        rows.sessions().prescribe(session.session(), prescribed);
      }
    }
  }

  private static Map<UUID, DoseView> of(SessionRow session, Standing standing) {
    var prescribed = new LinkedHashMap<UUID, DoseView>();
    for (var item : session.body().items()) {
      if (item.item() != null && item.prescribed() == null) {
        standing
            .prescribedIn(session.session(), item.item())
            .ifPresent(dose -> prescribed.put(item.item(), DoseView.of(dose)));
      }
    }
    return prescribed;
  }
}
