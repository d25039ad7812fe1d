package org.gradual.foundation.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Tells a database that is away, starting, full or overloaded from a mistake of our own. */
public final class DatabaseTrouble {

  /**
   * SQLSTATE classes: connection, transaction rollback, resources, operator intervention, system.
   */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

  /** A standby or a database set read-only, a transaction that idled for too long, a lock. */
  private static final Set<String> PASSING_TOO = Set.of("25006", "25P03", "55P03");

  private DatabaseTrouble() {}

  /**
   * A failed commit hides what the database said among the suppressed ones, so those are searched
   * as well as the causes.
   */
  public static boolean causes(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    var left = new ArrayDeque<>(List.of(failure));
    while (!left.isEmpty()) {
      var next = left.pop();
      if (next instanceof SQLException sql && passing(sql)) {
        return true;
      }
      if (seen.add(next)) {
        left.addAll(Arrays.asList(next.getSuppressed()));
        if (next.getCause() != null) {
          left.add(next.getCause());
        }
      }
    }
    return false;
  }

  /** A pool that waited in vain for a connection gives no SQLSTATE at all. */
  private static boolean passing(SQLException sql) {
    var state = sql.getSQLState();
    return sql instanceof SQLTransientException
        || state == null
        || PASSING_TOO.contains(state)
        || state.length() == 5 && PASSING.contains(state.substring(0, 2));
  }
}
