package org.gradual.outbox;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sets aside what can never leave. Its key waits in {@code outbox_blocked} from there on, until an
 * operator has decided; every other key goes on.
 */
final class Parking {
  private static final Logger LOG = Logger.getLogger(Parking.class);

  private final OutboxTable table;
  private final EventCheck check;
  private final RelayMetrics metrics;

  Parking(OutboxTable table, EventCheck check, RelayMetrics metrics) {
    this.table = table;
    this.check = check;
    this.metrics = metrics;
  }

  /** The events of a batch that may leave. Parks the others; what follows on their keys waits. */
  List<StoredEvent> pass(List<StoredEvent> batch) throws SQLException {
    var passed = new ArrayList<StoredEvent>();
    var unfit = new ArrayList<Unfit>();
    var waiting = new HashSet<List<String>>();
    for (StoredEvent event : batch) {
      List<String> lane = List.of(event.topic(), event.key());
      if (!waiting.contains(lane)) {
        Optional<String> fault = fault(event);
        if (fault.isEmpty()) {
          passed.add(event);
        } else {
          waiting.add(lane);
          unfit.add(new Unfit(event, fault.get()));
        }
      }
    }
    if (!unfit.isEmpty()) {
      park(unfit);
    }
    return passed;
  }

  /** A check that breaks down would do so at each attempt, and hold up every other key. */
  private Optional<String> fault(StoredEvent event) {
    try {
      return check.fault(event.type(), event.data());
    } catch (RuntimeException | StackOverflowError e) {
      LOG.errorf(e, "Event %s could not be checked", event.receipt().event());
      return Optional.of("CHECK_FAILED: " + e.getClass().getSimpleName());
    }
  }

  /** Parks what was found unfit, and says so once. */
  void park(List<Unfit> unfit) throws SQLException {
    for (Unfit one : unfit) {
      table.block(one.event(), one.reason());
      metrics.failed(one.code());
    }
    LOG.errorf(
        "Parked until an operator decides, each with its key: %d events, the first %s",
        unfit.size(), unfit.getFirst());
  }
}
