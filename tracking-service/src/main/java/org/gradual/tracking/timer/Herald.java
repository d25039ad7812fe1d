package org.gradual.tracking.timer;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.gradual.tracking.chart.TellOfExercises;
import org.jboss.logging.Logger;

/**
 * The door through which the catalog's word comes to charts, a transaction each. Several instances
 * may knock at once; the second finds that the chart has been told.
 */
@ApplicationScoped
public class Herald {
  private final Rounds rounds;

  Herald(TellOfExercises tellOfExercises) {
    this.rounds =
        new Rounds(Logger.getLogger(Herald.class), tellOfExercises::waiting, tellOfExercises::tell);
  }

  @Scheduled(every = "{gradual.timer.every}", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void tick() {
    rounds.make();
  }
}
