package org.gradual.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gradual.foundation.identity.Caller;
import org.gradual.localstack.TrackingStack;
import org.gradual.tracking.store.TransactionDoor;
import org.gradual.tracking.story.ServiceAlone;
import org.junit.jupiter.api.Test;

/** A chart that was last written by a release that did not keep doses. */
@QuarkusTest
@WithTestResource(TrackingStack.class)
class EarlierReleaseTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Path MIGRATION =
      Path.of("src/main/resources/db/migration/V20261125_1800__doses.sql");

  @Inject TransactionDoor door;
  @Inject ReadProgress progress;

  @Test
  void remembersItsDosesOnceTheCalendarHasFoldedItAnew() throws IOException {
    var clinic = "earlier-" + UUID.randomUUID().toString().substring(0, 8);
    var anna = new Caller("anna", Set.of("therapist"), clinic, "test");
    var patient = ThreeYears.enrolled(ServiceAlone.stage().as("anna", clinic, "therapist"), 10);
    assertThat(doses(anna, patient)).isEqualTo(3);

    run(anna, patient, "update chart set standing = standing - 'doses'");
    assertThat(doses(anna, patient)).isZero();

    run(anna, patient, Files.readString(MIGRATION));
    var deadline = Instant.now().plus(PATIENCE);
    while (doses(anna, patient) == 0) {
      assertThat(Instant.now()).isBefore(deadline);
    }
    assertThat(doses(anna, patient)).isEqualTo(3);
  }

  private long doses(Caller anna, UUID patient) {
    return progress
        .of(anna, patient, () -> new ProgressQuery(Optional.empty(), Optional.empty()))
        .items()
        .stream()
        .mapToLong(item -> item.doses().size())
        .sum();
  }

  private void run(Caller anna, UUID patient, String sql) {
    door.write(
        anna,
        patient,
        "test",
        tx -> {
          try (var statement = tx.connection().createStatement()) {
            return statement.execute(sql);
          } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
          }
        });
  }
}
