package org.gradual.tracking.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.ids.Ids;
import org.gradual.localstack.TrackingStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TrackingStack.class)
class TransactionDoorTest {

  private static final String CLINIC = "door-" + Ids.next().toString().substring(24);

  @Inject TransactionDoor door;
  @Inject AgroalDataSource database;

  private static Caller anna(String clinic) {
    return new Caller("anna", Set.of("therapist"), clinic, "test");
  }

  private static int count(Tx tx, UUID patient) {
    return Integer.parseInt(
        column(tx.connection(), "select count(*) from audit where patient = '" + patient + "'")
            .getFirst());
  }

  private static List<String> column(Connection connection, String sql) {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void showsRowsOfOneClinicToThatClinicAlone() {
    var patient = Ids.next();
    door.write(anna(CLINIC), patient, "test", _ -> null);
    assertThat(door.<Integer>read(anna(CLINIC), patient, "test", tx -> count(tx, patient)))
        .isEqualTo(1);
    assertThat(door.<Integer>read(anna("other"), Ids.next(), "test", tx -> count(tx, patient)))
        .isZero();
  }

  @Test
  void leavesNoAuditRowAndNothingElseOfAFailure() {
    var patient = Ids.next();
    assertThatThrownBy(
            () ->
                door.write(
                    anna(CLINIC),
                    patient,
                    "test",
                    _ -> {
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");
    assertThat(door.<Integer>read(anna(CLINIC), Ids.next(), "test", tx -> count(tx, patient)))
        .isZero();
  }

  @Test
  void showsNothingToWhoeverComesBySomeOtherDoor() throws SQLException {
    door.write(anna(CLINIC), Ids.next(), "test", _ -> null);
    try (var connection = database.getConnection()) {
      assertThat(column(connection, "select entry from audit")).isEmpty();
    }
  }

  @Test
  void forgetsTheClinicWithTheTransaction() throws SQLException {
    for (var i = 0; i < 20; i++) {
      door.write(anna(CLINIC), Ids.next(), "test", _ -> null);
      try (var connection = database.getConnection()) {
        assertThat(column(connection, "select current_setting('gradual.clinic', true)").getFirst())
            .isNullOrEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit set sub = 'x'",
        "delete from audit",
        "truncate audit",
        "drop table audit",
        "alter table audit disable row level security",
        "insert into care_team values ('other', gen_random_uuid(), 't', now(), 'x')",
        "create table mine (a int)",
        "set role tracking_owner"
      })
  void keepsTheServiceFromWhatIsNotItsOwn(String sql) {
    assertThatThrownBy(
            () ->
                door.read(
                    anna(CLINIC),
                    Ids.next(),
                    "test",
                    tx -> {
                      try (var statement = tx.connection().createStatement()) {
                        return statement.executeUpdate(sql);
                      } catch (SQLException e) {
                        throw new IllegalStateException(e.getSQLState(), e);
                      }
                    }))
        .hasMessage("42501");
  }

  /** Whoever adds a table of a clinic's data is reminded to close it. */
  @Test
  void findsRowLevelSecurityOnEveryTableOfAClinic() throws SQLException {
    try (var connection = database.getConnection()) {
      var open =
          column(
              connection,
              """
              select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'clinic'
              where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                and (not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))
              """);
      assertThat(open).isEmpty();
      assertThat(column(connection, "select relname from pg_class where relrowsecurity"))
          .contains("patient", "audit");
      assertThat(
              column(
                  connection,
                  "select relname from pg_class where relowner = current_user::regrole"))
          .isEmpty();
    }
  }

  /**
   * Keys begin with the clinic, so that the tables can be spread over several databases one day.
   */
  @Test
  void findsTheClinicFirstInEveryKey() throws SQLException {
    try (var connection = database.getConnection()) {
      var others =
          column(
              connection,
              """
              select c.relname from pg_class c
              join pg_attribute a on a.attrelid = c.oid and a.attname = 'clinic'
              join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
              where c.relnamespace = 'public'::regnamespace and k.conkey[1] <> a.attnum
              """);
      assertThat(others).isEmpty();
    }
  }
}
