package org.gradual.outbox;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * How the stream of events fares, for people. Always up, and never part of readiness: no restart
 * brings Kafka back, and while it is away the service does its work.
 */
@Wellness
@Singleton
class OutboxHealth implements HealthCheck {
  private final BacklogWatch watch;

  OutboxHealth(BacklogWatch watch) {
    this.watch = watch;
  }

  @Override
  public HealthCheckResponse call() {
    var backlog = watch.backlog();
    return HealthCheckResponse.named("outbox")
        .up()
        .withData("rows", backlog.rows())
        .withData("oldestSeconds", Math.round(backlog.oldestSeconds()))
        .withData("blockedKeys", backlog.blockedKeys())
        .withData("full", watch.isFull())
        .withData("relay", backlog.leader().map(OutboxHealth::whose).orElse("nobody"))
        .build();
  }

  private static String whose(String leader) {
    return leader.equals(Relay.INSTANCE) ? "this instance" : "another instance";
  }
}
