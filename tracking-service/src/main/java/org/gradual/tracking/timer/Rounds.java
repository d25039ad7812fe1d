package org.gradual.tracking.timer;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gradual.foundation.problem.DatabaseTrouble;
import org.gradual.tracking.store.ChartKey;
import org.jboss.logging.Logger;

/**
 * The rounds that a door of the clock makes from chart to chart, one after another. Whatever fails
 * is due again in the next round. A database in trouble is told of once, and once when it is over;
 * any other failure is a mistake of ours, and told of each time.
 */
final class Rounds {
  private final Logger log;
  private final Function<ChartKey, List<ChartKey>> waitingAfter;
  private final Consumer<ChartKey> visit;
  private volatile boolean troubled;
  private boolean troubledNow;

  /**
   * @param waitingAfter gives some charts that wait, behind one of them, in the order of their keys
   * @param visit does what one of them waits for
   */
  Rounds(Logger log, Function<ChartKey, List<ChartKey>> waitingAfter, Consumer<ChartKey> visit) {
    this.log = log;
    this.waitingAfter = waitingAfter;
    this.visit = visit;
  }

  /** Visits all that wait. */
  void make() {
    troubledNow = false;
    try {
      visitAll();
    } catch (RuntimeException e) {
      if (!DatabaseTrouble.causes(e)) {
        throw e;
      }
      trouble(e);
    }
    if (troubled && !troubledNow) {
      troubled = false;
      log.info("The database does its work again, and what was due is done");
    }
  }

  private void visitAll() {
    var waiting = waitingAfter.apply(ChartKey.FIRST);
    while (!waiting.isEmpty()) {
      waiting.forEach(this::visit);
      waiting = waitingAfter.apply(waiting.getLast());
    }
  }

  /** One chart that fails does not keep the others waiting. */
  private void visit(ChartKey chart) {
    try {
      visit.accept(chart);
    } catch (RuntimeException e) {
      if (DatabaseTrouble.causes(e)) {
        trouble(e);
      } else {
        log.errorf(e, "The chart of patient %s fails; it is due again", chart.patient());
      }
    }
  }

  private void trouble(RuntimeException failure) {
    troubledNow = true;
    if (!troubled) {
      troubled = true;
      log.warn("The database is in trouble: what is due on charts waits for it", failure);
    }
  }
}
