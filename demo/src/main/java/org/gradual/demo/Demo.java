package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * {@code ./dev demo}: a patient's six weeks against the running stack, through the public API only.
 * Ends with 0, or with 1 and a line on standard error when something was not as it should be.
 */
public final class Demo {
  private final Addresses addresses;
  private final Staging staging;
  private final Narrator narrator;

  private Demo(Addresses addresses, TokenSource tokens, Consumer<String> sink) {
    this.addresses = addresses;
    this.staging = new Staging(addresses.tracking(), tokens);
    this.narrator = new Narrator(sink);
  }

  public static void main(String[] arguments) {
    Terminal.run(
        terminal -> run(Addresses.of(System.getenv()), Terminal.tokens(), terminal::println));
  }

  /**
   * Plays the story with a new patient.
   *
   * @param sink takes each line as soon as it is known, without colours
   * @throws Unexpected when the stack does not answer, answers wrongly, or an event is missing or
   *     too many
   */
  public static Transcript run(Addresses addresses, TokenSource tokens, Consumer<String> sink) {
    return new Demo(addresses, tokens, sink).run();
  }

  private Transcript run() {
    staging.mustBeUp();
    Story story = SixWeeks.of(RandomGenerator.getDefault());
    var calendar = StoryCalendar.endingNow(story.timeZone(), story.lastDay());
    Desk desk = staging.desk();
    try (EventReader reader = EventReader.fromNow(addresses)) {
      String subject = "demo-" + UUID.randomUUID();
      JsonNode patient = staging.enrol(story, subject);
      String id = patient.path("id").asText();
      JsonNode plan = desk.prescribe(id, story.plan(), calendar.day(0));
      introduce(patient, plan);
      Phone phone = staging.phone(subject, id);
      var player = new Player(desk, phone, reader, narrator, calendar, id);
      player.play(story.steps());
      draw(desk, id, player, calendar);
      conclude(desk, narrator.transcript(id));
      return narrator.transcript(id);
    }
  }

  private void introduce(JsonNode patient, JsonNode plan) {
    narrator.say(
        "%s, patient %s of %s"
            .formatted(
                patient.path("displayName").asText(),
                patient.path("id").asText(),
                patient.path("therapists").path(0).asText()));
    narrator.say(
        "Plan from %s: %s, %s days a week, maxItemsPerWeek %s"
            .formatted(
                plan.path("startsOn").asText(),
                plan.path("painPolicy").asText(),
                plan.path("daysPerWeek").asText(),
                plan.path("settings").path("maxItemsPerWeek").asText()));
    narrator.say("In brackets: pain before, during and after, 0 to 10.  ⇠ what came from Kafka");
  }

  private void draw(Desk desk, String patient, Player player, StoryCalendar calendar) {
    var chart = new Chart(calendar.lastDay() + 1).weeks();
    List<JsonNode> decisions = desk.decisions(patient);
    JsonNode plan = desk.plan(patient).orElseThrow();
    for (JsonNode item : plan.path("items")) {
      String unit = item.path("dose").has("minutes") ? "′" : "×";
      var curve = DoseCurve.of(item, decisions, calendar);
      chart.stairs(item.path("exercise").asText(), unit, curve);
    }
    chart.pain("morning pain", player.mornings());
    chart.pain("session pain", player.evenings());
    narrator.say("");
    chart.lines().forEach(narrator::say);
  }

  private void conclude(Desk desk, Transcript told) {
    List<String> differences =
        TranscriptCheck.of(told)
            .against(
                desk.sessions(told.patient()),
                desk.decisions(told.patient()),
                desk.alerts(told.patient()),
                told.events());
    if (!differences.isEmpty()) {
      throw new Unexpected(differences.getFirst());
    }
    narrator.say("");
    narrator.say(
        String.join(
                ", ",
                Wording.count(told.sessions().size(), "session"),
                Wording.count(desk.decisions(told.patient()).size(), "decision"),
                Wording.count(desk.alerts(told.patient()).size(), "alert"),
                Wording.count(told.events().size(), "event"))
            + ": none missing, none twice.");
  }
}
