package org.gradual.tracking.timer;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.gradual.tracking.chart.TellOfExercises;
import org.gradual.tracking.store.ChartKey;
import org.jboss.logging.Logger;

/**
 * The door through which the catalog's word comes to charts, a transaction each. Several instances
 * may knock at once; the second finds that the chart has been told.
 */
@ApplicationScoped
public class Herald {
  private static final Logger LOG = Logger.getLogger(Herald.class);

  private final TellOfExercises tellOfExercises;

  Herald(TellOfExercises tellOfExercises) {
    this.tellOfExercises = tellOfExercises;
  }

  /** One chart that fails does not keep the others waiting; it is told the next time. */
  @Scheduled(every = "{gradual.timer.every}", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void tick() {
    var waiting = tellOfExercises.waiting(ChartKey.FIRST);
    while (!waiting.isEmpty()) {
      waiting.forEach(this::tell);
      waiting = tellOfExercises.waiting(waiting.getLast());
    }
  }

  private void tell(ChartKey chart) {
    try {
      tellOfExercises.tell(chart);
    } catch (RuntimeException e) {
      LOG.errorf(e, "the chart of patient %s could not be told of exercises", chart.patient());
    }
  }
}
