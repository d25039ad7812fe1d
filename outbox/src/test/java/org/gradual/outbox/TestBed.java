package org.gradual.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.search.Search;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gradual.localstack.Database;
import org.gradual.localstack.StackAddresses;
import org.gradual.localstack.TrackingStack;

/**
 * An empty outbox in PostgreSQL, topics of its own on Kafka, and as many relays as a test wants.
 */
final class TestBed implements AutoCloseable {
  /** As quiet as in a service. Held here, or the levels would be forgotten with them. */
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("org.apache.kafka"));

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
  }

  static final String TOPIC = "bed.event.v1";
  static final String CONTROL = "bed.outbox.v1";

  final AgroalDataSource database;
  final OutboxTable table;
  final OutboxConfig config;
  final TopicNames names;
  final KafkaClients kafka;
  private final KafkaClients readers;
  private final List<SimpleMeterRegistry> metrics = new ArrayList<>();
  private final List<Relay> relays = new ArrayList<>();

  private TestBed(String bootstrapServers, Map<String, String> settings) throws SQLException {
    config = config(settings);
    names = new TopicNames(config);
    var connection = Map.<String, Object>of("bootstrap.servers", bootstrapServers);
    kafka = new KafkaClients(connection, config.patience());
    readers = new KafkaClients(connection, Log.LIMIT);
    database = TestDatabase.connect(Database.TRACKING.service());
    table = new OutboxTable(database);
  }

  static TestBed open() throws SQLException {
    return open(Map.of());
  }

  /**
   * @param settings of {@code gradual.outbox}, over those that make a test quick
   */
  static TestBed open(Map<String, String> settings) throws SQLException {
    new TrackingStack().start();
    return new TestBed(StackAddresses.shared().bootstrapServers(), settings).emptied();
  }

  /** The bed of another process, with what is on it. */
  static TestBed join(String topicPrefix, String lease) throws SQLException {
    var settings = Map.of("topic-prefix", topicPrefix, "lease", lease);
    return new TestBed(StackAddresses.shared().bootstrapServers(), settings);
  }

  /** On a Kafka of the test's own. */
  static TestBed on(String bootstrapServers) throws SQLException {
    new TrackingStack().start();
    return new TestBed(bootstrapServers, Map.of()).emptied();
  }

  private TestBed emptied() throws SQLException {
    TestDatabase.empty();
    return this;
  }

  private static OutboxConfig config(Map<String, String> settings) {
    var all = new HashMap<String, String>();
    all.put("source", "/bed");
    all.put("control-topic", CONTROL);
    all.put("topic-prefix", "t" + UUID.randomUUID() + ".");
    all.put("topics.\"" + TOPIC + "\".partitions", "3");
    all.put("lease", "1s");
    all.put("stand-by", "100ms");
    all.putAll(settings);
    var prefixed = new HashMap<String, String>();
    all.forEach((name, value) -> prefixed.put("gradual.outbox." + name, value));
    return new SmallRyeConfigBuilder()
        .withMapping(OutboxConfig.class)
        .withConverter(Duration.class, 200, new DurationConverter())
        .withSources(new PropertiesConfigSource(prefixed, "bed", 1_000))
        .build()
        .getConfigMapping(OutboxConfig.class);
  }

  /** Appends events in a transaction. */
  void append(OutboxEvent... events) throws SQLException {
    try (Connection connection = database.getConnection()) {
      OutboxTable.append(connection, List.of(events));
    }
  }

  /** What is parked: key, sequence and reason. */
  List<String> parked() throws SQLException {
    return TestDatabase.texts("select concat_ws(' ', key, sequence, reason) from outbox_blocked");
  }

  /** Key and data of every event on the topic until now. */
  List<String> values() {
    return log(TOPIC).await(0).stream().map(r -> r.key() + " " + r.value()).toList();
  }

  /** A relay as a service runs it, not yet started. */
  Relay relay() {
    return relay(table, this::publisher);
  }

  /** A relay with a failpoint in its table or its publisher. */
  Relay relay(OutboxTable table, LongFunction<Publisher> publishers) {
    return relay(table, publishers, EventCheck.NONE);
  }

  /** A relay that lets not every event pass. */
  Relay relay(EventCheck check) {
    return relay(table, this::publisher, check);
  }

  private Relay relay(OutboxTable table, LongFunction<Publisher> publishers, EventCheck check) {
    var wakeUp = new WakeUp();
    var registry = new SimpleMeterRegistry();
    var measured = new RelayMetrics(registry);
    metrics.add(registry);
    var topics = new Topics(kafka, config, names);
    var parking = new Parking(table, check, measured);
    var relay =
        new Relay(
            config,
            new Lease(database, config.lease(), "relay " + relays.size()),
            new Term(config, table, parking, topics, publishers, wakeUp, measured),
            wakeUp,
            measured);
    relays.add(relay);
    return relay;
  }

  Publisher publisher(long fence) {
    return new Publisher(kafka, config, names, fence);
  }

  /** A counter's value, all relays together. */
  int counted(String meter) {
    return (int) metrics.stream().mapToDouble(m -> m.get(meter).counter().count()).sum();
  }

  /** How many of the relays say that they have the lease. */
  int leading() {
    return (int)
        metrics.stream().mapToDouble(m -> m.get("outbox.lease.held").gauge().value()).sum();
  }

  /** How often the relays have failed, for whatever reason. */
  int failures() {
    return failures(Search::counters);
  }

  /** How often they have failed for this reason. */
  int failures(String reason) {
    return failures(search -> search.tag("reason", reason).counters());
  }

  private int failures(Function<Search, Collection<Counter>> some) {
    return (int)
        metrics.stream()
            .flatMap(m -> some.apply(m.find("outbox.failures")).stream())
            .mapToDouble(Counter::count)
            .sum();
  }

  /** Everything committed on the topic so far or within the time that a test may take. */
  Log log(String topic) {
    return new Log(readers, names.of(topic));
  }

  @Override
  public void close() {
    relays.forEach(Relay::stop);
    database.close();
  }
}
