package org.gradual.bench.writepath;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/** Adds each variant's medians to the results of a JMH iteration, in microseconds. */
public final class VariantTimes implements InternalProfiler {

  private static final Map<Variant, Queue<Sample>> SAMPLES = new ConcurrentHashMap<>();

  private record Sample(long wallNanos, long cpuNanos) {}

  static void add(Variant variant, long wallNanos, long cpuNanos) {
    SAMPLES
        .computeIfAbsent(variant, unseen -> new ConcurrentLinkedQueue<>())
        .add(new Sample(wallNanos, cpuNanos));
  }

  @Override
  public String getDescription() {
    return "median latency and client CPU of each variant";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    SAMPLES.clear();
  }

  @Override
  public List<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    return Stream.of(Variant.values())
        .filter(SAMPLES::containsKey)
        .flatMap(
            variant ->
                Stream.of(
                    median(variant, "latency", Sample::wallNanos),
                    median(variant, "client CPU", Sample::cpuNanos)))
        .toList();
  }

  private static ScalarResult median(
      Variant variant, String measure, ToLongFunction<Sample> nanos) {
    var sorted = SAMPLES.get(variant).stream().mapToLong(nanos).sorted().toArray();
    return new ScalarResult(
        measure + ":" + variant, sorted[sorted.length / 2] / 1e3, "us", AggregationPolicy.AVG);
  }
}
