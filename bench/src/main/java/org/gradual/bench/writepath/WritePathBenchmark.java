package org.gradual.bench.writepath;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One session stored, from asking the pool for a connection to the commit. JMH's own score mixes
 * the variants; {@link VariantTimes} tells them apart.
 *
 * <p>The compiler's thresholds are a tenth of the usual: a service stores millions of sessions, a
 * fork some thousands, and Hibernate has the more code to warm up.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 10)
@Measurement(iterations = 3, time = 6)
@Fork(
    value = 3,
    jvmArgsAppend = {
      "-XX:CompileThresholdScaling=0.1",
      "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
      "--sun-misc-unsafe-memory-access=allow"
    })
public class WritePathBenchmark {

  @State(Scope.Benchmark)
  public static class Store {

    @Param({"20", "200"})
    public int history;

    @Param("true")
    public boolean durable;

    private final Map<Variant, ChartWriter> writers = new EnumMap<>(Variant.class);
    private Database database;

    @Setup
    public void open() throws Exception {
      database = Database.start(durable);
      for (var variant : Variant.values()) {
        writers.put(variant, variant.open(database.pool()));
      }
    }

    @TearDown
    public void close() throws Exception {
      writers.values().forEach(ChartWriter::close);
      database.close();
    }
  }

  /** One patient for each thread, with a full history from the start. */
  @State(Scope.Thread)
  public static class Patient {

    private final UUID id = UUID.randomUUID();
    private long changes;

    @Setup
    public void admit(Store store) throws SQLException {
      store.database.admit(id);
      while (changes < store.history) {
        record(store, Variant.PLAIN_JDBC);
      }
    }

    private List<Change.Session> takeTurn(Store store) throws SQLException {
      var turn = Turn.begin();
      var read = record(store, turn.variant());
      turn.end();
      return read;
    }

    private List<Change.Session> record(Store store, Variant variant) throws SQLException {
      var change = Change.nth(Database.CLINIC, id, changes++);
      return store.writers.get(variant).write(change, store.history);
    }
  }

  @Benchmark
  @Threads(1)
  public List<?> onePatient(Store store, Patient patient) throws SQLException {
    return patient.takeTurn(store);
  }

  @Benchmark
  @Threads(Database.CONNECTIONS)
  public List<?> eightPatients(Store store, Patient patient) throws SQLException {
    return patient.takeTurn(store);
  }
}
