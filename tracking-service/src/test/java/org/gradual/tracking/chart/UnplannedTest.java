package org.gradual.tracking.chart;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gradual.foundation.identity.Caller;
import org.gradual.localstack.TrackingStack;
import org.gradual.stories.OwnExercise;
import org.gradual.stories.Voice;
import org.gradual.tracking.catalogue.Catalogue;
import org.gradual.tracking.dose.Family;
import org.gradual.tracking.progression.Session;
import org.gradual.tracking.progression.SessionItem;
import org.gradual.tracking.store.SessionRow;
import org.gradual.tracking.store.Unplanned;
import org.gradual.tracking.story.ServiceAlone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of exercises that were done beside the plan: what the catalog said of them then. */
@QuarkusTest
@WithTestResource(TrackingStack.class)
class UnplannedTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Unplanned WALK = new Unplanned("AEROBIC", "AEROBIC");
  private static final Unplanned STRETCH = new Unplanned("MOBILITY", "FLEXIBILITY");

  @Inject Catalogue catalogue;
  @Inject Charts charts;
  @Inject Histories histories;

  private final String clinic = "unplanned-" + UUID.randomUUID();
  private final UUID session = UUID.randomUUID();
  private final OffsetDateTime at = OffsetDateTime.now().minusHours(1).withNano(0);
  private Voice anna;
  private UUID patient;

  @BeforeEach
  void enrol() {
    anna = ServiceAlone.stage().as("anna", clinic, "therapist");
    var about =
        Map.of("displayName", "P. One", "birthDate", "1970-01-31", "timeZone", "Europe/Vienna");
    patient = UUID.fromString(anna.post("/patients", about).hasStatus(201).at("/id").textValue());
  }

  @Test
  void keepsFamilyAndPhaseOfWhatTheCatalogKnows() {
    did(201, "walking", "hamstring-stretch", "walking");
    assertThat(row().unplanned())
        .containsOnly(Map.entry("walking", WALK), Map.entry("hamstring-stretch", STRETCH));
    assertThat(told().items())
        .extracting(SessionItem::family)
        .containsExactly(
            Optional.of(Family.AEROBIC), Optional.of(Family.MOBILITY), Optional.of(Family.AEROBIC));
  }

  @Test
  void takesAnExerciseThatTheCatalogDoesNotKnowAsAFactAllTheSame() {
    did(201, "chess-boxing");
    assertThat(row().unplanned()).isEmpty();
    assertThat(told().items()).extracting(SessionItem::family).containsExactly(Optional.empty());
  }

  @Test
  void keepsNothingOfAPlanItemWhoseLadderTellsIt() {
    var plan =
        Map.of(
            "startsOn",
            at.toLocalDate().toString(),
            "daysPerWeek",
            3,
            "items",
            List.of(Map.of("exercise", "bridge")));
    var item = anna.putNew("/patients/" + patient + "/plan", plan).hasStatus(201).at("/items/0/id");
    var body =
        Map.of(
            "performedAt",
            ISO_OFFSET_DATE_TIME.format(at),
            "items",
            List.of(
                Map.of("item", item, "exercise", "bridge", "performed", List.of()),
                Map.of("exercise", "walking", "performed", List.of())));
    anna.put("/patients/" + patient + "/sessions/" + session, body).hasStatus(201);
    assertThat(row().unplanned()).containsOnlyKeys("walking");
    assertThat(told().items())
        .extracting(SessionItem::family)
        .containsExactly(Optional.empty(), Optional.of(Family.AEROBIC));
  }

  @Test
  void tellsAnExerciseThatIsRetired() {
    var exercise = OwnExercise.published(ServiceAlone.stage());
    exercise.retire();
    var deadline = Instant.now().plus(PATIENCE);
    while (catalogue.retirement(exercise.slug()).isEmpty()) {
      assertThat(Instant.now()).isBefore(deadline);
      Thread.onSpinWait();
    }
    did(201, exercise.slug());
    assertThat(row().unplanned())
        .containsOnly(Map.entry(exercise.slug(), new Unplanned("STRENGTH", "STRENGTH")));
  }

  @Test
  void keepsWhatWasKnownWhenASessionIsCorrectedOrWithdrawn() {
    did(201, "walking");
    did(200, "walking", "hamstring-stretch");
    assertThat(row().unplanned()).containsOnlyKeys("walking", "hamstring-stretch");
    did(200, "hamstring-stretch");
    assertThat(row().unplanned()).containsOnlyKeys("hamstring-stretch");
    anna.delete("/patients/" + patient + "/sessions/" + session).hasStatus(204);
    assertThat(row().withdrawn()).isTrue();
    assertThat(row().unplanned()).containsOnlyKeys("hamstring-stretch");
  }

  private void did(int status, String... exercises) {
    var body =
        Map.of(
            "performedAt",
            ISO_OFFSET_DATE_TIME.format(at),
            "items",
            Arrays.stream(exercises)
                .map(slug -> Map.of("exercise", slug, "performed", List.of()))
                .toList());
    anna.put("/patients/" + patient + "/sessions/" + session, body).hasStatus(status);
  }

  private SessionRow row() {
    return charts.read(
        caller(), patient, "test", chart -> chart.rows().sessions().find(session).orElseThrow());
  }

  private Session told() {
    return charts.read(
        caller(),
        patient,
        "test",
        chart ->
            histories
                .read(chart.rows(), chart.rows().sessions().all(), List.of(), chart.patient())
                .sessions()
                .getFirst());
  }

  private Caller caller() {
    return new Caller("anna", Set.of("therapist"), clinic, "test");
  }
}
