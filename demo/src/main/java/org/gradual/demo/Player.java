package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** Plays a story's steps one after the other, and waits for the events of each. */
final class Player {
  private final Desk desk;
  private final Phone phone;
  private final EventReader reader;
  private final Narrator narrator;
  private final StoryCalendar calendar;
  private final Ledger ledger;
  private final String patient;
  private final TreeMap<Integer, Integer> mornings = new TreeMap<>();
  private final TreeMap<Integer, Integer> evenings = new TreeMap<>();
  private int week;

  Player(
      Desk desk,
      Phone phone,
      EventReader reader,
      Narrator narrator,
      StoryCalendar calendar,
      String patient) {
    this.desk = desk;
    this.phone = phone;
    this.reader = reader;
    this.narrator = narrator;
    this.calendar = calendar;
    this.patient = patient;
    this.ledger = new Ledger(desk, patient);
  }

  void play(List<Step> steps) {
    steps.forEach(this::play);
    refuse(reader.poll(patient));
  }

  /** Morning pain by day, as the API answered it. */
  TreeMap<Integer, Integer> mornings() {
    return mornings;
  }

  /** Highest pain during exercise by day, as the API answered it. */
  TreeMap<Integer, Integer> evenings() {
    return evenings;
  }

  private void play(Step step) {
    switch (step) {
      case Step.Morning morning -> play(morning);
      case Step.Session session -> play(session);
      case Step.Errand errand -> play(errand);
      case Step.Clearing clearing -> play(clearing);
    }
  }

  private void play(Step.Morning morning) {
    LocalDate day = calendar.day(morning.day());
    JsonNode checkIn = phone.checkIn(day, morning.pain());
    mornings.put(morning.day(), checkIn.path("pain").asInt());
    Changes changes = ledger.changes();
    if (!changes.isEmpty()) {
      narrator.say(Row.pad(Wording.day(day), 12) + "morning " + checkIn.path("pain").asText());
      narrator.changes(changes, day.minusDays(1), arrived(changes.awaited(), changes));
    }
  }

  private void play(Step.Session step) {
    LocalDate day = calendar.day(step.day());
    newWeek(step.day());
    JsonNode body = phone.fill(step, day, calendar.evening(step.day()));
    UUID id = Generators.timeBasedEpochGenerator().generate();
    JsonNode session = phone.send(id, body).value();
    Changes changes = ledger.changes();
    var awaited = new ArrayList<>(changes.awaited());
    awaited.add(Awaited.recorded(session));
    List<TrackedEvent> arrived = arrived(awaited, changes, session);
    narrator.session(session, remark(step.day()), arrived);
    for (JsonNode item : session.path("items")) {
      evenings.merge(step.day(), item.path("painDuring").asInt(), Math::max);
    }
    narrator.changes(changes, day, arrived);
    for (int again = 2; again <= step.times(); again++) {
      sendAgain(id, body);
    }
  }

  /** Decides nothing, but keeps the time between two sessions from being time off. */
  private void play(Step.Errand step) {
    JsonNode body = phone.errand(calendar.morning(step.day()));
    JsonNode session = phone.send(Generators.timeBasedEpochGenerator().generate(), body).value();
    Changes changes = ledger.changes();
    var awaited = new ArrayList<>(changes.awaited());
    awaited.add(Awaited.recorded(session));
    List<TrackedEvent> arrived = arrived(awaited, changes, session);
    narrator.session(session, "", arrived);
    narrator.changes(changes, calendar.day(step.day()), arrived);
  }

  private void newWeek(int day) {
    if (day / 7 + 1 > week && day < calendar.lastDay()) {
      week = day / 7 + 1;
      narrator.say("Week " + week);
    }
  }

  private String remark(int day) {
    Integer next = mornings.get(day + 1);
    boolean late = mornings.containsKey(day + 2);
    return (next == null ? "" : " · morning " + next) + (late ? " · came late" : "");
  }

  private void sendAgain(UUID id, JsonNode body) {
    Answer answer = phone.send(id, body);
    JsonNode session = answer.value();
    List<TrackedEvent> more = reader.poll(patient);
    refuse(more);
    narrator.say(
        "  sent again: answered %d with revision %s, %d new decisions, %d new events"
            .formatted(
                answer.status(),
                session.path("revision").asText(),
                ledger.changes().decisions().size(),
                more.size()));
  }

  private void play(Step.Clearing clearing) {
    for (JsonNode alert : desk.alerts(patient)) {
      if (alert.path("status").asText().equals("OPEN")) {
        desk.clear(patient, alert.path("id").asText(), clearing.note());
      }
    }
    Changes changes = ledger.changes();
    narrator.changes(changes, calendar.day(clearing.day()), arrived(changes.awaited(), changes));
    desk.plan(patient).ifPresent(plan -> narrator.say("  plan    " + Wording.items(plan)));
  }

  private List<TrackedEvent> arrived(List<Awaited> awaited, Changes changes, JsonNode... more) {
    List<TrackedEvent> arrived = reader.await(patient, awaited);
    var known = new ArrayList<>(changes.decisions());
    known.addAll(changes.alerts());
    known.addAll(List.of(more));
    refuse(
        arrived.stream()
            .filter(it -> known.stream().noneMatch(at -> at.path("id").asText().equals(it.about())))
            .toList());
    return arrived;
  }

  private static void refuse(List<TrackedEvent> nobodyWaitsFor) {
    if (!nobodyWaitsFor.isEmpty()) {
      TrackedEvent first = nobodyWaitsFor.getFirst();
      throw new Unexpected(
          "Nothing explains the event %s %d about %s"
              .formatted(first.name(), first.sequence(), first.about()));
    }
  }
}
