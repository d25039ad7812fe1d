package org.gradual.foundation.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.HashSet;
import java.util.Set;

/** Tells a database that is away, starting or overloaded from a mistake of our own. */
final class DatabaseTrouble {

  /**
   * SQLSTATE classes: connection, transaction rollback, resources, operator intervention, system.
   */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

  private DatabaseTrouble() {}

  static boolean causes(Throwable failure) {
    var seen = new HashSet<Throwable>();
    for (var cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
      if (cause instanceof SQLException sql && passing(sql)) {
        return true;
      }
    }
    return false;
  }

  /** A pool that waited in vain for a connection gives no SQLSTATE at all. */
  private static boolean passing(SQLException sql) {
    var state = sql.getSQLState();
    return sql instanceof SQLTransientException
        || state == null
        || state.length() == 5 && PASSING.contains(state.substring(0, 2));
  }
}
