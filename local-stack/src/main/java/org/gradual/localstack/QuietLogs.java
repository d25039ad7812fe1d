package org.gradual.localstack;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes the chatter of PostgreSQL's and Kafka's libraries out of the log; warnings stay. */
public final class QuietLogs {
  /** A level is forgotten together with its collected logger. */
  private static final List<Logger> KEPT = new ArrayList<>();

  private QuietLogs() {}

  /** May be called again and again. */
  public static synchronized void hush() {
    if (KEPT.isEmpty()) {
      from(Level.WARNING, "io.zonky");
      from(Level.WARNING, "kafka");
      from(Level.WARNING, "org.apache.kafka");
      from(Level.WARNING, "state.change.logger");
      // Warns that a new node's log is empty.
      from(Level.SEVERE, "org.apache.kafka.controller.QuorumController");
    }
  }

  private static void from(Level level, String name) {
    Logger logger = Logger.getLogger(name);
    logger.setLevel(level);
    KEPT.add(logger);
  }
}
