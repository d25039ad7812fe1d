package org.gradual.stories;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.gradual.stories.PlanDraft.Item;

/**
 * Where the stories play.
 *
 * @param tracking the service's address
 * @param bootstrapServers of the Kafka that the service publishes to
 * @param tokens signs for whoever speaks
 */
public record Stage(URI tracking, String bootstrapServers, TokenSource tokens) {
  private static final int LARGEST_PLAN = 40;

  /** Signs bearer tokens that the service accepts. */
  @FunctionalInterface
  public interface TokenSource {
    String token(String subject, String clinic, String... roles);
  }

  /** Somebody who speaks to the service. */
  public Voice as(String subject, String clinic, String... roles) {
    return new Voice(tracking, tokens.token(subject, clinic, roles));
  }

  /** Returns when tracking-service has heard of these exercises: plans may have them all. */
  public void awaitExercises(List<String> exercises) {
    exercises.stream().gather(Gatherers.windowFixed(LARGEST_PLAN)).forEach(this::awaitPlanOf);
  }

  private void awaitPlanOf(List<String> exercises) {
    var anybody =
        Map.<String, Object>of(
            "displayName", "First", "birthDate", "1980-01-01", "timeZone", "UTC");
    var chart = ChartStory.enrol(this, "rehearsal", anybody);
    var plan = PlanDraft.plan(exercises.stream().map(Item::of).toArray(Item[]::new));
    chart.eventually(() -> chart.tryPlan(plan), answer -> answer.status() != 422).hasStatus(201);
  }
}
