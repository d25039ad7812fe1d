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
  private final TellOfExercises tellOfExercises;
  private final Rounds rounds;

  Herald(TellOfExercises tellOfExercises) {
    this.tellOfExercises = tellOfExercises;
    this.rounds = new Rounds(Logger.getLogger(Herald.class), tellOfExercises::tell);
  }

  @Scheduled(every = "{gradual.timer.every}", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void tick() {
    rounds.make(this::tellAll);
  }

  private void tellAll() {
    var waiting = tellOfExercises.waiting(ChartKey.FIRST);
    while (!waiting.isEmpty()) {
      waiting.forEach(rounds::visit);
      waiting = tellOfExercises.waiting(waiting.getLast());
    }
  }
}
