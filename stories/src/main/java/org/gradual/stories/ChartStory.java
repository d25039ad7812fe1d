package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One patient's chart as a story tells it: every call goes over HTTP, in the therapist's name. */
public final class ChartStory {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(20);

  private final Voice therapist;
  private final String path;
  private final String id;
  private final Publication publication;

  private ChartStory(Voice therapist, String id, Publication publication) {
    this.therapist = therapist;
    this.id = id;
    this.path = "/patients/" + id;
    this.publication = publication;
  }

  /** Enrols the patient that this describes. */
  public static ChartStory enrol(Stage stage, String clinic, Map<String, Object> about) {
    var therapist = stage.as("anna", clinic, "therapist");
    var patient = therapist.post("/patients", about).hasStatus(201);
    var id = patient.at("/id").textValue();
    return new ChartStory(therapist, id, new Publication(stage, clinic, id, about));
  }

  public String id() {
    return id;
  }

  /** Where the chart is: {@code /patients/{id}}. */
  public String path() {
    return path;
  }

  public Voice therapist() {
    return therapist;
  }

  Publication publication() {
    return publication;
  }

  /** All that the world is told of the decisions, in order. */
  public void tellsDecisions(String... verbs) {
    publication.tells("progression", verbs);
  }

  /** All that the world is told of alerts, in order. */
  public void tellsAlerts(String... verbs) {
    publication.tells("safety", verbs);
  }

  /** From now on the patient's record tells these conditions. */
  public ChartStory diagnosed(String... conditions) {
    changeRecord("conditions", List.of(conditions)).hasStatus(200);
    return this;
  }

  /** Replaces one member of the patient's record. */
  public Answer changeRecord(String member, Object value) {
    var now = therapist.get(path).hasStatus(200);
    ObjectNode body = now.body().deepCopy();
    body.remove(List.of("id", "therapists", "createdAt", "revision"));
    body.set(member, Json.tree(value));
    return therapist.putOver(now.tag(), path, body);
  }

  /** Puts the first plan. */
  public ChartStory withPlan(PlanDraft plan) {
    tryPlan(plan).hasStatus(201);
    return this;
  }

  /** Puts a first plan that may be refused. */
  public Answer tryPlan(PlanDraft plan) {
    return therapist.putNew(path + "/plan", plan.body());
  }

  /** Puts the next revision of the plan. */
  public Answer revisePlan(PlanDraft plan) {
    return therapist.putOver(plan().tag(), path + "/plan", plan.body());
  }

  public Answer plan() {
    return therapist.get(path + "/plan").hasStatus(200);
  }

  /** The plan's item for an exercise. */
  public JsonNode item(String exercise) {
    return plan().list("/items").stream()
        .filter(item -> item.get("exercise").textValue().equals(exercise))
        .findFirst()
        .orElseThrow(() -> new AssertionError("The plan has no " + exercise));
  }

  JsonNode onlyItem() {
    var items = plan().list("/items");
    assertThat(items).as("the plan's items").hasSize(1);
    return items.getFirst();
  }

  /** The only item's dose now. */
  public JsonNode dose() {
    return onlyItem().get("dose");
  }

  /** The only item's state now. */
  public String state() {
    return onlyItem().get("state").textValue();
  }

  /** A session before breakfast of this day. */
  public SessionOf on(LocalDate day) {
    return at(day.atTime(7, 30).atZone(Stories.ZONE).toOffsetDateTime());
  }

  public SessionOf at(OffsetDateTime time) {
    return new SessionOf(this, time);
  }

  /** What the patient says of a day. */
  public Answer checkIn(LocalDate day, Map<String, Object> said) {
    return therapist.put(path + "/check-ins/" + day, said);
  }

  /** The pain of that morning. */
  public ChartStory morning(LocalDate day, int pain) {
    checkIn(day, Map.of("pain", pain)).hasStatus(201);
    return this;
  }

  /** An answer to an instrument: a new measure. */
  public Answer measure(Map<String, Object> answer) {
    return measure(UUID.randomUUID().toString(), answer);
  }

  /** A measure with an id of its own, or a correction of it. */
  public Answer measure(String measure, Map<String, Object> answer) {
    return therapist.put(path + "/measures/" + measure, answer);
  }

  public Answer agenda(LocalDate day) {
    return therapist.get(path + "/agenda?date=" + day);
  }

  /** How it went between two days. */
  public Answer progress(LocalDate from, LocalDate to) {
    return therapist.get(path + "/progress?from=%s&to=%s".formatted(from, to));
  }

  /** All decisions, the newest first. */
  public List<JsonNode> decisions() {
    return all(path + "/decisions");
  }

  /** A decision as it stands now. */
  public DecisionCheck decided(DecisionCheck before) {
    return new DecisionCheck(
        decisions().stream()
            .filter(decision -> decision.get("id").textValue().equals(before.id()))
            .findFirst()
            .orElseThrow());
  }

  public List<JsonNode> alerts() {
    return all(path + "/alerts");
  }

  /** The only alert that is open. */
  public JsonNode openAlert() {
    var open = therapist.get(path + "/alerts?status=OPEN").hasStatus(200).list("/items");
    assertThat(open).as("open alerts").hasSize(1);
    return open.getFirst();
  }

  /** The only alert of a kind, open or not. */
  public JsonNode alert(String kind) {
    var known = alerts().stream().filter(it -> it.get("kind").textValue().equals(kind)).toList();
    assertThat(known).as("alerts of kind " + kind).hasSize(1);
    return known.getFirst();
  }

  public Answer clear(JsonNode alert, Map<String, Object> how) {
    return therapist.post(path + "/alerts/" + alert.get("id").textValue() + "/clear", how);
  }

  /** The same history under other rules. */
  public Answer replay(Map<String, Object> rules) {
    return therapist.post(path + "/replay", rules);
  }

  public Answer approve(JsonNode decision) {
    return therapist.post(path + "/decisions/" + decision.get("id").textValue() + "/approve", "{}");
  }

  public Answer veto(JsonNode decision) {
    return therapist.post(path + "/decisions/" + decision.get("id").textValue() + "/veto", "{}");
  }

  /** Reads on until it is so; the calendar alone may change a chart. */
  public <T> T eventually(Supplier<T> reading, Predicate<T> expected) {
    var deadline = Instant.now().plus(PATIENCE);
    var seen = reading.get();
    while (!expected.test(seen)) {
      assertThat(Instant.now()).as("Still " + seen).isBefore(deadline);
      LockSupport.parkNanos(POLL.toNanos());
      seen = reading.get();
    }
    return seen;
  }

  /** Something done beside the plan: it decides nothing, and everything before it has been told. */
  String tellsOneMoreSession() {
    var walk =
        new RecordedSession(this, UUID.randomUUID().toString(), OffsetDateTime.now(Stories.ZONE));
    var body =
        Map.of(
            "performedAt",
            Json.time(OffsetDateTime.now(Stories.ZONE)),
            "items",
            List.of(Map.of("exercise", "walking", "performed", List.of())));
    walk.put(Json.tree(body)).hasStatus(201);
    return walk.id();
  }

  /** Every page of a list, by its cursors. */
  List<JsonNode> all(String list) {
    var items = new ArrayList<JsonNode>();
    var page = therapist.get(list + "?limit=20").hasStatus(200);
    items.addAll(page.list("/items"));
    while (page.at("/next").isTextual()) {
      page =
          therapist.get(list + "?limit=20&cursor=" + page.at("/next").textValue()).hasStatus(200);
      items.addAll(page.list("/items"));
    }
    return items;
  }
}
