package org.gradual.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.gradual.demo.Addresses;
import org.gradual.demo.Demo;
import org.gradual.demo.DemoClinic;
import org.gradual.demo.TrackedEvent;
import org.gradual.demo.Transcript;
import org.gradual.demo.TranscriptCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The story of {@code ./dev demo}, held against the API and an independent reader of Kafka. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoIT {
  private final Installation installation = Installation.shared();
  private final Addresses addresses =
      new Addresses(
          URI.create(installation.tracking().url()), installation.kafka().bootstrapServers(), "");
  private final List<String> heard = new ArrayList<>();
  private Transcript told;

  @BeforeAll
  void play() {
    told = Demo.run(addresses, installation.tokens()::token, heard::add);
  }

  @Test
  void printsWhatTheApiAndKafkaSayAndNothingElse() {
    List<TrackedEvent> events =
        CommittedEvents.of(
            addresses.kafka(),
            told.patient(),
            "gradual.tracking.session.v1",
            "gradual.tracking.progression.v1",
            "gradual.tracking.safety.v1");

    assertThat(
            TranscriptCheck.of(told)
                .against(all("sessions"), all("decisions"), all("alerts"), events))
        .isEmpty();
    assertThat(heard).isEqualTo(told.lines());
  }

  @Test
  void showsEveryTurnThatTheStoryPromises() {
    assertThat(turns())
        .contains(
            "ADVANCE bridge GATE_OPEN",
            "ADVANCE walking GATE_OPEN",
            "HOLD bridge NEED_2_SESSIONS",
            "HOLD bridge MIN_DAYS_SAME_DOSE",
            "HOLD walking TARGET_MISSED",
            "HOLD bridge ACCEPTABLE_ZONE",
            "REGRESS bridge NOT_SETTLED",
            "PENDING walking PENDING_SETTLE",
            "SUSPEND bridge PAIN_CRITICAL");
    assertThat(told.decisions())
        .extracting(it -> it.path("status").asText())
        .contains("SUPERSEDED");
    assertThat(told.alerts())
        .extracting(it -> it.path("status").asText())
        .contains("OPEN", "CLEARED");
  }

  @Test
  void fitsATerminal() {
    assertThat(told.lines()).hasSizeBetween(60, 100).allMatch(it -> it.length() <= 100);
  }

  @Test
  void fillsTheClinicOnce() {
    assertThat(DemoClinic.fill(addresses, installation.tokens()::token)).hasSize(4);
    assertThat(DemoClinic.fill(addresses, installation.tokens()::token)).isEmpty();
  }

  private List<String> turns() {
    return told.decisions().stream()
        .map(
            it ->
                "%s %s %s"
                    .formatted(
                        it.path("kind").asText(),
                        it.path("exercise").asText(),
                        it.path("reasons").path(0).path("rule").asText()))
        .toList();
  }

  /** Everything of the patient in one of the lists. */
  private List<JsonNode> all(String list) {
    String token = installation.tokens().token("anna", "spine", "therapist");
    String page =
        given()
            .auth()
            .oauth2(token)
            .get(addresses.tracking() + "/patients/{id}/{list}?limit=200", told.patient(), list)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    try {
      JsonNode items = new ObjectMapper().readTree(page).path("items");
      return StreamSupport.stream(items.spliterator(), false).toList();
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
