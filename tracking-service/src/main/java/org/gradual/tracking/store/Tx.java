package org.gradual.tracking.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.gradual.foundation.identity.Caller;

/**
 * A running transaction that came through the {@link TransactionDoor}.
 *
 * @param caller on whose behalf
 * @param connection the transaction's own; the door closes it
 */
public record Tx(Caller caller, Connection connection) {

  /**
   * Waits for the patient's row and holds it to the end of the transaction: whoever changes a chart
   * does so one at a time.
   *
   * @return whether the clinic has this patient
   */
  public boolean lock(UUID patient) {
    var sql = "select 1 from patient where clinic = ? and patient = ? for update";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, caller.clinic());
      statement.setObject(2, patient);
      try (var row = statement.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot lock a patient's row", e);
    }
  }
}
