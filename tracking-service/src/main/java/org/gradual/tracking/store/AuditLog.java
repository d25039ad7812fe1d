package org.gradual.tracking.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.gradual.foundation.ids.Ids;

/** Adds to the audit trail. Rows of it are never changed. */
final class AuditLog {

  private static final String INSERT =
      """
      insert into audit (clinic, patient, entry, at, sub, role, action, operation, outcome, address)
      values (?, ?, ?, clock_timestamp(), ?, ?, ?, ?, ?, ?)
      """;

  /** What the caller did. */
  enum Action {
    READ,
    WRITE,
    DENIED
  }

  private AuditLog() {}

  /** Adds a row for each of the patients. */
  static void add(Tx tx, Collection<UUID> patients, Action action, String operation, int outcome) {
    if (patients.isEmpty()) {
      return;
    }
    var caller = tx.caller();
    try (var statement = tx.connection().prepareStatement(INSERT)) {
      for (var patient : patients) {
        statement.setString(1, caller.clinic());
        statement.setObject(2, patient);
        statement.setObject(3, Ids.next());
        statement.setString(4, caller.sub());
        statement.setString(5, String.join(",", caller.roles().stream().sorted().toList()));
        statement.setString(6, action.name());
        statement.setString(7, operation);
        statement.setInt(8, outcome);
        statement.setString(9, caller.address());
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot write the audit trail", e);
    }
  }
}
