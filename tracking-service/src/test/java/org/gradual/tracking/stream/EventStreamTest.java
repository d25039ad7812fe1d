package org.gradual.tracking.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.gradual.localstack.Database;
import org.gradual.localstack.StackAddresses;
import org.gradual.localstack.TrackingStack;
import org.gradual.outbox.Outbox;
import org.gradual.outbox.OutboxConfig;
import org.gradual.outbox.OutboxEvent;
import org.gradual.tracking.http.Clinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the service does when its events can't leave. */
@QuarkusTest
@WithTestResource(TrackingStack.class)
class EventStreamTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String TOPIC = "gradual.tracking.session.v1";
  private static final String RECORDED = "org.gradual.tracking.session.recorded.v1";

  private final Clinic clinic = new Clinic();
  private final String key = UUID.randomUUID().toString();

  @Inject Outbox outbox;
  @Inject OutboxConfig config;

  @AfterEach
  void empty() {
    asOwner("delete from outbox_event where key = '%s'".formatted(key));
    asOwner("delete from outbox_blocked where key = '%s'".formatted(key));
  }

  @Test
  void anEventThatBreaksItsSchemaIsParkedWithAReasonThatRepeatsNoData() {
    var data = "{\"note\": \"Jonas\"}";
    var event = new OutboxEvent(TOPIC, key, RECORDED, Map.of("clinic", "spine"), data);
    QuarkusTransaction.requiringNew().run(() -> outbox.append(event));
    var reasons = "select reason from outbox_blocked where key = '%s'".formatted(key);
    await(() -> !asOwner(reasons).isEmpty());
    assertThat(asOwner(reasons))
        .singleElement()
        .asString()
        .startsWith("SCHEMA_INVALID: ")
        .doesNotContain("Jonas");
  }

  @Test
  void aFullOutboxRefusesWritersUntilThereIsRoomAndReadersNoticeNothing() {
    var before = clinic.therapist("anna").get("/patients").then().statusCode(200).extract();
    asOwner(
        "insert into outbox_blocked values ('%s', '%s', 1, gen_random_uuid(), 'TEST')"
            .formatted(TOPIC, key));
    asOwner(
        """
        insert into outbox_event (topic, key, sequence, event, type, extension, data, appended_at)
        select '%s', '%s', n, gen_random_uuid(), '%s', '{}', '{}', now()
        from generate_series(1, %d) n
        """
            .formatted(TOPIC, key, RECORDED, config.mostWaiting()));
    await(() -> outboxDetail("full").equals(true));

    enrol()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "2")
        .body("type", equalTo("/problems/unavailable"));
    given().get("/q/health/ready").then().statusCode(200);
    assertThat(clinic.therapist("anna").get("/patients").asString()).isEqualTo(before.asString());

    asOwner("delete from outbox_event where key = '%s'".formatted(key));
    await(() -> outboxDetail("full").equals(false));
    enrol().statusCode(201);
  }

  @Test
  void healthTellsHowTheEventsFareAndReadinessDoesNotDependOnThem() {
    given()
        .get("/q/health")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'outbox' }.status", equalTo("UP"));
    given().get("/q/health/ready").then().body("checks.name", not(hasItem("outbox")));
  }

  private ValidatableResponse enrol() {
    return clinic.enrolled("anna", Clinic.details("P. One", "pat-" + key));
  }

  private static Object outboxDetail(String name) {
    return given()
        .get("/q/health")
        .then()
        .extract()
        .path("checks.find { it.name == 'outbox' }.data." + name);
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("not within " + LIMIT).isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  private static List<String> asOwner(String statement) {
    String owner = Database.TRACKING.owner();
    String url = StackAddresses.shared().jdbcUrl(Database.TRACKING);
    try (var connection = DriverManager.getConnection(url, owner, owner);
        var sql = connection.createStatement()) {
      var texts = new ArrayList<String>();
      if (sql.execute(statement)) {
        for (var row = sql.getResultSet(); row.next(); ) {
          texts.add(row.getString(1));
        }
      }
      return texts;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
