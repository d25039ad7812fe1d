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
  private final Rounds rounds;

  Calendar(LetTimePass letTimePass) {
    this.rounds =
        new Rounds(Logger.getLogger(Calendar.class), letTimePass::due, letTimePass::settle);
  }

  @Scheduled(every = "{gradual.timer.every}", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void tick() {
    rounds.make();
  }
}
