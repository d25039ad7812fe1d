package org.gradual.catalog.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gradual.localstack.Database.CATALOG;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.gradual.localstack.CatalogStack;
import org.gradual.localstack.StackAddresses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses by itself, whoever asks. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class ExerciseTableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update exercise_revision set published_by = 'me'",
        "delete from exercise_revision",
        "truncate exercise_revision cascade",
        "update exercise_revision set listed_from = 7",
        "drop table exercise_revision",
        "create table mine (id integer)",
        "alter table exercise_revision disable trigger all"
      })
  void letsTheServiceChangeNothingThatIsPublished(String sql) {
    assertThatThrownBy(() -> run(CATALOG.service(), sql))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update exercise_revision set published_by = 'me' where slug = 'bridge'",
        "update exercise_revision set listed_until = 99, published_by = 'me' where slug = 'bridge'",
        "delete from exercise_revision where slug = 'bridge'"
      })
  void letsNotEvenTheOwnerChangeARevision(String sql) {
    assertThatThrownBy(() -> run(CATALOG.owner(), sql))
        .hasMessageContaining("a published revision never changes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | 1 | exercise_revision_pk",
        "{\"revision\": 3} | 2 | exercise_revision_revision_is_that_of_the_document",
        "{\"revision\": 0} | 0 | exercise_revision_counts_from_one",
        "{\"slug\": \"other\"} | 2 | exercise_revision_slug_is_that_of_the_document",
        "{\"slug\": null} | 2 | exercise_revision_slug_is_that_of_the_document",
        "{\"tier\": 6} | 2 | exercise_revision_tier_is_one_to_five",
        "{\"status\": \"LOST\"} | 2 | exercise_revision_status_is_known",
        "{\"type\": \"MAGIC\"} | 2 | exercise_revision_type_is_known",
        "{\"position\": \"LOTUS\"} | 2 | exercise_revision_position_is_known",
        "{\"direction\": \"UP\"} | 2 | exercise_revision_direction_is_known",
        "{\"direction\": null} | 2 | \"direction\"",
        "{\"causes\": []} | 2 | exercise_revision_has_a_cause",
        "{\"disciplines\": []} | 2 | exercise_revision_has_a_discipline",
        "{\"doses\": {}} | 2 | exercise_revision_has_doses"
      })
  void refusesWhatTheServiceWouldRefuse(String change, int revision, String constraint) {
    String insert =
        """
        insert into exercise_revision
          (slug, revision, published_at, published_by, listed_from, listed_until, document)
        select slug, %1$d, now(), 'test', 99998, 99999,
          (document::jsonb || '{"revision": %1$d}' || '%2$s')::text
        from exercise_revision where slug = 'bridge' and revision = 1
        """
            .formatted(revision, change);

    assertThatThrownBy(() -> run(CATALOG.service(), insert)).hasMessageContaining(constraint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | null | exercise_revision_listed_from_is_unique",
        "99998 | 99998 | exercise_revision_listed_before_it_ends",
        "0 | 99999 | exercise_revision_listed_before_it_ends",
        "99998 | null | exercise_revision_current"
      })
  void listsOneRevisionAtATime(String from, String until, String constraint) {
    String insert =
        """
        insert into exercise_revision
          (slug, revision, published_at, published_by, listed_from, listed_until, document)
        select slug, 2, now(), 'test', %s, %s, (document::jsonb || '{"revision": 2}')::text
        from exercise_revision where slug = 'bridge' and revision = 1
        """
            .formatted(from, until);

    assertThatThrownBy(() -> run(CATALOG.service(), insert)).hasMessageContaining(constraint);
  }

  private static void run(String role, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(StackAddresses.shared().jdbcUrl(CATALOG), role, role);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(sql);
      connection.rollback();
    }
  }
}
