package org.gradual.tracking.chart;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.gradual.tracking.progression.History;
import org.gradual.tracking.progression.Progression;
import org.gradual.tracking.progression.Snapshot;
import org.gradual.tracking.progression.Standing;
import org.gradual.tracking.store.ChartKey;

/**
 * The walked pasts of charts that changed lately, so that a change judges little more than what is
 * new. To lose one costs time and never truth: a snapshot answers only where it covers the history
 * that was read, so neither a change that was rolled back nor another instance can mislead it.
 */
@ApplicationScoped
class Snapshots {
  private final Duration late;
  private final Cache<ChartKey, Snapshot> walked;

  Snapshots(SnapshotLimits limits) {
    this.late = limits.late();
    this.walked =
        Caffeine.newBuilder()
            .maximumWeight(limits.moments())
            .<ChartKey, Snapshot>weigher((_, snapshot) -> snapshot.moments())
            .expireAfterAccess(limits.idle())
            .build();
  }

  /** Where a chart stands now: what {@link Progression#of} tells. */
  Standing standing(ChartKey chart, History history, Instant now) {
    return Optional.ofNullable(walked.getIfPresent(chart))
        .filter(it -> it.until().plus(late.multipliedBy(2)).isAfter(now))
        .flatMap(it -> it.with(history, now))
        .orElseGet(() -> walkedAnew(chart, history, now));
  }

  private Standing walkedAnew(ChartKey chart, History history, Instant now) {
    Snapshot snapshot = Snapshot.of(history, now.minus(late));
    walked.put(chart, snapshot);
    return snapshot.with(history, now).orElseGet(() -> Progression.of(history, now));
  }
}
