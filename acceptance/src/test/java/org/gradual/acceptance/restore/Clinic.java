package org.gradual.acceptance.restore;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static org.gradual.stories.PlanDraft.Item.bridge;
import static org.gradual.stories.PlanDraft.monitored;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gradual.acceptance.CommittedEvents;
import org.gradual.acceptance.Deadline;
import org.gradual.acceptance.Installation;
import org.gradual.localstack.PostgresServer;
import org.gradual.stories.Answer;
import org.gradual.stories.ChartStory;
import org.gradual.stories.Doses;
import org.gradual.stories.Json;
import org.gradual.stories.PlanDraft;
import org.gradual.stories.Stage;
import org.gradual.stories.Voice;

/** Who uses both services: patients, their therapist, an editor of the catalog. */
final class Clinic implements AutoCloseable {
  private static final String NAME = "drill";
  private static final String CATALOG_TOPIC = "gradual.catalog.exercise.v1";
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Installation installation;
  private final Stage stage;

  private Clinic(Installation installation) {
    this.installation = installation;
    stage =
        new Stage(
            URI.create(installation.tracking().url()),
            installation.addresses().bootstrapServers(),
            installation.tokens()::token);
  }

  /** Both services are ready and know these exercises. */
  static Clinic open(PostgresServer postgres, String... exercises) {
    var clinic = new Clinic(Installation.startOn(postgres));
    clinic.stage.awaitExercises(List.of(exercises));
    return clinic;
  }

  /** A patient whose plan is the bridge. */
  ChartStory enrol() {
    var about =
        Map.<String, Object>of(
            "displayName", "Nobody", "birthDate", "1980-01-01", "timeZone", "Europe/Vienna");
    return ChartStory.enrol(stage, NAME, about).withPlan(monitored(bridge(Doses.hold(1, 5, 10))));
  }

  /** A new plan of this exercise alone. */
  Answer tryPlan(String exercise) {
    var about =
        Map.<String, Object>of("displayName", "New", "birthDate", "1980-01-01", "timeZone", "UTC");
    return ChartStory.enrol(stage, NAME, about)
        .tryPlan(PlanDraft.plan(PlanDraft.Item.of(exercise)));
  }

  /** What the catalog says of an exercise. */
  Answer exercise(String slug) {
    return editor().get("/exercises/" + slug);
  }

  void retire(String slug) {
    Answer.of(
            editor()
                .request()
                .header("If-Match", exercise(slug).tag())
                .header("Content-Type", "application/json")
                .body("{}")
                .post("/exercises/%s/retire".formatted(slug)))
        .hasStatus(200);
  }

  private Voice editor() {
    URI catalog = URI.create(installation.catalog().url());
    return new Stage(catalog, stage.bootstrapServers(), stage.tokens())
        .as("eda", NAME, "catalog-editor");
  }

  /** Records a session of the bridge. */
  Answer record(ChartStory chart, String session) {
    String item = chart.item("bridge").get("id").textValue();
    return chart.therapist().put(chart.path() + "/sessions/" + session, Sessions.ofBridge(item, 0));
  }

  /** Records a session that nobody has told before. */
  void recordNew(ChartStory chart) {
    record(chart, UUID.randomUUID().toString()).hasStatus(201);
  }

  void stopKafka() {
    installation.kafka().stop();
  }

  void startKafka() {
    installation.kafka().start();
  }

  void stopServices() {
    installation.tracking().stop();
    installation.catalog().stop();
  }

  /** Returns when both are ready and tracking has read the whole catalog. */
  void startServices() throws Exception {
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      both.invokeAll(
          Stream.of(installation.catalog(), installation.tracking())
              .map(it -> Executors.callable(it::start))
              .toList());
    }
    Deadline.await(
        LIMIT,
        () -> given().get(stage.tracking() + "/q/health/group/catalogue").statusCode() == 200,
        "tracking knows the catalog");
  }

  /** The relay makes it anew, and fills it with what was announced. */
  void deleteTheCatalogsTopic() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", stage.bootstrapServers()))) {
      admin.deleteTopics(List.of(CATALOG_TOPIC)).all().get();
    }
  }

  /** What the catalog's topic tells of each exercise, by slug. */
  Map<String, String> statuses() {
    return CommittedEvents.records(stage.bootstrapServers(), List.of(CATALOG_TOPIC)).stream()
        .collect(
            toMap(
                ConsumerRecord::key,
                it -> Json.read(it.value()).path("status").textValue(),
                (_, newest) -> newest,
                TreeMap::new));
  }

  /** Everything that is published of charts. */
  List<StreamedEvent> events() {
    return StreamedEvent.all(stage.bootstrapServers());
  }

  @Override
  public void close() {
    installation.close();
  }
}
