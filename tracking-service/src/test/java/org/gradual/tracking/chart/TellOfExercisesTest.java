package org.gradual.tracking.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.gradual.localstack.TrackingStack;
import org.gradual.stories.OwnExercise;
import org.gradual.stories.Stage;
import org.gradual.stories.Voice;
import org.gradual.tracking.catalogue.Catalogue;
import org.gradual.tracking.store.ChartKey;
import org.gradual.tracking.story.ServiceAlone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TrackingStack.class)
class TellOfExercisesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** More than two batches. */
  private static final int CHARTS = 25;

  private static final int INSTANCES = 4;

  @Inject TellOfExercises tellOfExercises;
  @Inject Catalogue catalogue;

  private final String clinic = "told-" + UUID.randomUUID();
  private Voice anna;
  private OwnExercise exercise;

  @BeforeEach
  void publishAnExercise() {
    Stage stage = ServiceAlone.stage();
    anna = stage.as("anna", clinic, "therapist");
    exercise = OwnExercise.published(stage);
    await(() -> catalogue.newest(exercise.slug()).isPresent());
  }

  @Test
  void tellsEveryChartOnceHoweverManyInstancesTell() throws Exception {
    for (int i = 0; i < CHARTS; i++) {
      plan();
    }
    exercise.revise();
    await(() -> catalogue.at(exercise.slug(), 2).isPresent());
    try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
      var passes = instances.invokeAll(Stream.generate(this::pass).limit(INSTANCES).toList());
      for (var pass : passes) {
        pass.get();
      }
    }
    assertThat(mine(tellOfExercises.waiting(new ChartKey(clinic, new UUID(0, 0))))).isEmpty();
    assertThat(alerts())
        .hasSize(CHARTS)
        .allSatisfy(alert -> assertThat(alert.get("count").intValue()).isEqualTo(1))
        .extracting(alert -> alert.get("patient").textValue())
        .doesNotHaveDuplicates();
  }

  private Callable<Void> pass() {
    return () -> {
      var waiting = tellOfExercises.waiting(ChartKey.FIRST);
      while (!waiting.isEmpty()) {
        waiting.forEach(tellOfExercises::tell);
        waiting = tellOfExercises.waiting(waiting.getLast());
      }
      return null;
    };
  }

  private List<ChartKey> mine(List<ChartKey> charts) {
    return charts.stream().filter(chart -> chart.clinic().equals(clinic)).toList();
  }

  private void plan() {
    var about =
        Map.of("displayName", "P. One", "birthDate", "1970-01-31", "timeZone", "Europe/Vienna");
    var patient = anna.post("/patients", about).hasStatus(201).at("/id").textValue();
    var plan =
        Map.of(
            "startsOn",
            LocalDate.now().toString(),
            "daysPerWeek",
            3,
            "items",
            List.of(Map.of("exercise", exercise.slug())));
    anna.putNew("/patients/" + patient + "/plan", plan).hasStatus(201);
  }

  private List<JsonNode> alerts() {
    var alerts = new ArrayList<JsonNode>();
    var page = anna.get("/alerts").hasStatus(200);
    alerts.addAll(page.list("/items"));
    while (page.at("/next").isTextual()) {
      page = anna.get("/alerts?cursor=" + page.at("/next").textValue()).hasStatus(200);
      alerts.addAll(page.list("/items"));
    }
    return alerts;
  }

  private static void await(BooleanSupplier condition) {
    var deadline = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(deadline);
      Thread.onSpinWait();
    }
  }
}
