package org.gradual.tracking.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.problem.Refusal;

/** A running transaction that came through the {@link TransactionDoor}. */
public final class Tx {

  private static final String LOCK =
      "select 1 from patient where clinic = ? and patient = ? for update";

  private final Caller caller;
  private final Connection connection;
  private boolean denied;

  Tx(Caller caller, Connection connection) {
    this.caller = caller;
    this.connection = connection;
  }

  /** On whose behalf. */
  public Caller caller() {
    return caller;
  }

  /** The transaction's own connection; the door closes it. */
  public Connection connection() {
    return connection;
  }

  /**
   * The refusal of someone who may not know of the patient, to be thrown. The audit trail will say
   * DENIED, unlike for a record that is merely not there.
   */
  public Refusal denied() {
    denied = true;
    return Refusal.notFound();
  }

  /**
   * Waits for the patient's row and holds it to the end of the transaction: whoever changes a chart
   * does so one at a time.
   *
   * @return whether the clinic has this patient
   */
  public boolean lock(UUID patient) {
    try (var statement = connection.prepareStatement(LOCK)) {
      statement.setString(1, caller.clinic());
      statement.setObject(2, patient);
      try (var row = statement.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot lock a patient's row", e);
    }
  }

  boolean wasDenied() {
    return denied;
  }
}
