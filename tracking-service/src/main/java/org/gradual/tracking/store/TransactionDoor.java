package org.gradual.tracking.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.problem.Refusal;
import org.gradual.tracking.store.AuditLog.Action;

/**
 * The one door to tables of patients. Every transaction on them begins here: it tells the database
 * the clinic, to which row-level security then holds every statement, and it leaves its row in the
 * audit trail or does not commit at all. An attempt that is refused leaves a row as well, after its
 * own transaction has been rolled back.
 *
 * <p>Plain SQL on {@link Tx#connection()}, Panache and the outbox join the same transaction.
 */
@ApplicationScoped
public class TransactionDoor {

  private static final String ENTER =
      "select set_config('gradual.clinic', ?, true), set_config('gradual.subject', ?, true)";
  private static final int DONE = 200;

  private final AgroalDataSource database;

  TransactionDoor(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * Changes something of a patient.
   *
   * @param operation the name of what is done, in the audit trail
   * @param work returns the result; throw a {@link Refusal} to undo everything
   */
  public <T> T write(Caller caller, UUID patient, String operation, Function<Tx, T> work) {
    return audited(caller, patient, Action.WRITE, operation, work);
  }

  /** Reads something of a patient. */
  public <T> T read(Caller caller, UUID patient, String operation, Function<Tx, T> work) {
    return audited(caller, patient, Action.READ, operation, work);
  }

  /**
   * Reads something of several patients, who become known only while reading.
   *
   * @param seen the patients whose data the result shows
   */
  public <T> T readMany(
      Caller caller,
      String operation,
      Function<Tx, T> work,
      Function<T, ? extends Collection<UUID>> seen) {
    return inside(
        caller,
        tx -> {
          var result = work.apply(tx);
          AuditLog.add(tx, seen.apply(result), Action.READ, operation, DONE);
          return result;
        });
  }

  /** Notes an attempt that was refused before it came to this door. */
  public void denied(Caller caller, UUID patient, String operation, int status) {
    note(caller, patient, Action.DENIED, operation, status);
  }

  private <T> T audited(
      Caller caller, UUID patient, Action action, String operation, Function<Tx, T> work) {
    var denied = new AtomicBoolean();
    try {
      return inside(
          caller,
          tx -> {
            try {
              var result = work.apply(tx);
              AuditLog.add(tx, List.of(patient), action, operation, DONE);
              return result;
            } finally {
              denied.set(tx.wasDenied());
            }
          });
    } catch (Refusal refusal) {
      var what = denied.get() ? Action.DENIED : action;
      note(caller, patient, what, operation, refusal.status());
      throw refusal;
    }
  }

  private void note(Caller caller, UUID patient, Action action, String operation, int status) {
    inside(
        caller,
        tx -> {
          AuditLog.add(tx, List.of(patient), action, operation, status);
          return null;
        });
  }

  private <T> T inside(Caller caller, Function<Tx, T> work) {
    return QuarkusTransaction.disallowingExisting()
        .call(
            () -> {
              try (var connection = database.getConnection()) {
                enter(connection, caller);
                return work.apply(new Tx(caller, connection));
              }
            });
  }

  private static void enter(Connection connection, Caller caller) throws SQLException {
    try (var statement = connection.prepareStatement(ENTER)) {
      statement.setString(1, caller.clinic());
      statement.setString(2, caller.sub());
      statement.execute();
    }
  }
}
