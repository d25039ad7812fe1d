package org.gradual.tracking.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.paging.Cursor;
import org.gradual.foundation.paging.Page;
import org.gradual.foundation.paging.Paging;
import org.gradual.tracking.store.TransactionDoor;
import org.gradual.tracking.store.Tx;

/** Who has looked at a patient's data, newest first. Reading it leaves an entry as well. */
@ApplicationScoped
public class AuditTrail {

  private static final String LIST = "audit";
  private static final String NEWEST =
      """
      select entry, at, sub, role, action, operation, outcome, address from audit
      where clinic = ? and patient = ? and (?::timestamptz is null or (at, entry) < (?, ?))
      order by at desc, entry desc limit ?
      """;

  private final TransactionDoor door;
  private final Access access;

  AuditTrail(TransactionDoor door, Access access) {
    this.door = door;
    this.access = access;
  }

  private record Row(UUID entry, AuditEntry what) {}

  /**
   * @param asked read only once the caller is known to have access
   * @throws org.gradual.foundation.problem.Refusal 404 unless the caller is the patient, cares for
   *     them or administers
   */
  public Page<AuditEntry> page(Caller caller, UUID patient, Supplier<Paging> asked) {
    return door.read(
        caller,
        patient,
        "readAudit",
        tx -> {
          access.circle(tx, patient);
          var paging = asked.get();
          var after = paging.after(LIST, Instant.class, UUID.class);
          return Page.of(rows(tx, patient, after, paging.fetch()), paging, AuditTrail::place)
              .map(Row::what);
        });
  }

  private static List<Row> rows(Tx tx, UUID patient, Optional<Cursor> after, int limit) {
    var at = after.map(c -> OffsetDateTime.ofInstant(c.key(0, Instant.class), ZoneOffset.UTC));
    try (var statement = tx.connection().prepareStatement(NEWEST)) {
      statement.setString(1, tx.caller().clinic());
      statement.setObject(2, patient);
      statement.setObject(3, at.orElse(null));
      statement.setObject(4, at.orElse(null));
      statement.setObject(5, after.map(c -> c.key(1, UUID.class)).orElse(null));
      statement.setInt(6, limit);
      try (var result = statement.executeQuery()) {
        var rows = new ArrayList<Row>();
        while (result.next()) {
          rows.add(row(result));
        }
        return rows;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot read the audit trail", e);
    }
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getObject("entry", UUID.class),
        new AuditEntry(
            row.getObject("at", OffsetDateTime.class).toInstant(),
            row.getString("sub"),
            row.getString("role"),
            row.getString("action"),
            row.getString("operation"),
            row.getInt("outcome"),
            row.getString("address")));
  }

  private static Cursor place(Row row) {
    return Cursor.at(LIST, row.what().at(), row.entry());
  }
}
