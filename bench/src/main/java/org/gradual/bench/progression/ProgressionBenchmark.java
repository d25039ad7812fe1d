package org.gradual.bench.progression;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.gradual.tracking.progression.History;
import org.gradual.tracking.progression.Progression;
import org.gradual.tracking.progression.Snapshot;
import org.gradual.tracking.progression.Standing;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A history judged as a whole, and once more after another session: all of it, or its end. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseSerialGC")
public class ProgressionBenchmark {

  private static final Duration WEEK = Duration.ofDays(7);

  @State(Scope.Benchmark)
  public static class Chart {

    @Param({"10", "100", "1000"})
    public int sessions;

    private History history;
    private History longer;
    private Snapshot weekAgo;

    @Setup
    public void tell() {
      history = Patient.after(sessions);
      longer = Patient.after(sessions + 1);
      weekAgo = Snapshot.of(history, Patient.afterwards(history).minus(WEEK));
    }
  }

  @Benchmark
  public Standing wholeHistory(Chart chart) {
    return judged(chart.history);
  }

  /** What comes of one session more where all before it is judged again. */
  @Benchmark
  public Standing oneMoreByJudgingAll(Chart chart) {
    return judged(chart.longer);
  }

  /** The same where all before a week ago was judged once. */
  @Benchmark
  public Standing oneMoreOnASnapshot(Chart chart) {
    return chart.weekAgo.with(chart.longer, Patient.afterwards(chart.longer)).orElseThrow();
  }

  private static Standing judged(History history) {
    return Progression.of(history, Patient.afterwards(history));
  }
}
