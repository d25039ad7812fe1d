package org.gradual.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Fills clinic {@code spine} of a local stack with therapist {@code anna}'s invented patients.
 * Whoever is there already is left alone. {@code ./dev up} runs it.
 */
public final class DemoClinic {
  private static final int LAST_DAY = 21;

  private final Staging staging;

  private DemoClinic(Staging staging) {
    this.staging = staging;
  }

  public static void main(String[] arguments) {
    Terminal.run(
        terminal ->
            fill(Addresses.of(System.getenv()), Terminal.tokens()).forEach(terminal::println));
  }

  /**
   * Enrols who is missing and plays their weeks, all patients at the same time.
   *
   * @return a line for each new patient
   */
  public static List<String> fill(Addresses addresses, TokenSource tokens) {
    var clinic = new DemoClinic(new Staging(addresses.tracking(), tokens));
    clinic.staging.mustBeUp();
    List<Story> stories = ClinicStories.of(LocalDate.now());
    var playing = new ArrayList<Future<List<String>>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < stories.size(); i++) {
        Story story = stories.get(i);
        String subject = "pat-" + (i + 1);
        playing.add(threads.submit(() -> clinic.playOnce(subject, story)));
      }
    }
    return playing.stream().map(DemoClinic::outcome).flatMap(List::stream).toList();
  }

  private static List<String> outcome(Future<List<String>> played) {
    try {
      return played.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Unexpected line
          ? line
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unexpected("Interrupted", e);
    }
  }

  private List<String> playOnce(String subject, Story story) {
    Desk desk = staging.desk();
    JsonNode patient = desk.patient(subject).orElseGet(() -> staging.enrol(story, subject));
    String id = patient.path("id").asText();
    if (desk.plan(id).isPresent()) {
      return List.of();
    }
    var calendar = StoryCalendar.endingNow(story.timeZone(), LAST_DAY);
    desk.prescribe(id, story.plan(), calendar.day(0));
    Phone phone = staging.phone(subject, id);
    story.steps().forEach(it -> play(it, phone, calendar));
    return List.of(subject + "  " + patient.path("displayName").asText());
  }

  private static void play(Step step, Phone phone, StoryCalendar calendar) {
    LocalDate day = calendar.day(step.day());
    switch (step) {
      case Step.Morning morning -> phone.checkIn(day, morning.pain());
      case Step.Session session -> {
        JsonNode body = phone.fill(session, day, calendar.evening(step.day()));
        phone.send(Generators.timeBasedEpochGenerator().generate(), body).value();
      }
      case Step.Errand errand ->
          throw new IllegalArgumentException("Nobody runs errands here: " + errand);
      case Step.Clearing clearing ->
          throw new IllegalArgumentException("Nobody clears alerts here: " + clearing);
    }
  }
}
