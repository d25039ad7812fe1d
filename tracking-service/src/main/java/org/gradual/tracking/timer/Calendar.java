package org.gradual.tracking.timer;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.gradual.tracking.chart.LetTimePass;
import org.jboss.logging.Logger;

/**
 * The door through which the calendar changes charts: 36 hours without a morning report, a proposal
 * that nobody answered. Several instances may knock at once; the patient's row lets them in one
 * after another, and the second finds nothing due.
 */
@ApplicationScoped
public class Calendar {
  private static final Logger LOG = Logger.getLogger(Calendar.class);

  private final LetTimePass letTimePass;

  Calendar(LetTimePass letTimePass) {
    this.letTimePass = letTimePass;
  }

  /** One chart that fails does not keep the others waiting; it is due again the next time. */
  @Scheduled(every = "{gradual.timer.every}", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void tick() {
    for (var due : letTimePass.due()) {
      try {
        letTimePass.settle(due);
      } catch (RuntimeException e) {
        LOG.errorf(e, "the chart of patient %s is due and could not be settled", due.patient());
      }
    }
  }
}
