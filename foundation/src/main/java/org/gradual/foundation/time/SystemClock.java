package org.gradual.foundation.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * The clock of a service, in the database's microseconds: what is answered now is what will be read
 * later.
 */
class SystemClock {

  private static final Duration MICROSECOND = Duration.ofNanos(1_000);

  @Produces
  @Singleton
  @DefaultBean
  static Clock clock() {
    return Clock.tick(Clock.systemUTC(), MICROSECOND);
  }
}
