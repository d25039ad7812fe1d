package org.gradual.acceptance.fault;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.gradual.acceptance.fault.Fault.Step;
import org.gradual.acceptance.fault.Fault.Takes;

/** The faults that a bed can have. */
final class Faults {
  private static final String READ_ONLY =
      "alter database tracking set default_transaction_read_only = ";
  private static final String OTHERS_OUT =
      "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'tracking_service'";

  private final Bed bed;
  private final Random random;
  private final Duration lasts;

  /**
   * @param lasts the longest that one of them stays
   */
  Faults(Bed bed, Random random, Duration lasts) {
    this.bed = bed;
    this.random = random;
    this.lasts = lasts;
  }

  /** What everything else is compared with. */
  Fault none() {
    return new Fault("none", lasts, () -> {}, () -> {}, Takes.NOTHING);
  }

  Fault killOneInstance() {
    Instance victim = anyInstance();
    return new Fault(
        "kill -9 tracking-service " + victim,
        lasts,
        () -> victim.node().kill(),
        () -> victim.node().launch(),
        Takes.AN_INSTANCE);
  }

  /** Whoever has the lease of the relay dies, most likely with a batch in its hands. */
  Fault killTheRelay() {
    return new Fault(
        "kill -9 the instance that relays",
        lasts,
        () -> relaying().node().kill(),
        () ->
            bed.instances().stream()
                .filter(it -> !it.node().process().isAlive())
                .forEach(it -> it.node().launch()),
        Takes.AN_INSTANCE);
  }

  Fault killBothInstances() {
    return new Fault(
        "kill -9 both tracking-services",
        lasts,
        () -> bed.instances().forEach(it -> it.node().kill()),
        () -> bed.instances().forEach(it -> it.node().launch()),
        Takes.AN_INSTANCE);
  }

  Fault freezeOneInstance() {
    Instance victim = anyInstance();
    return new Fault(
        "SIGSTOP tracking-service " + victim,
        lasts,
        () -> Signal.STOP.to(victim.node().process().pid()),
        () -> Signal.CONT.to(victim.node().process().pid()),
        Takes.AN_INSTANCE);
  }

  /** One instance comes back with a clock that is wrong, and then with the right one. */
  Fault wrongClock(int hours) {
    Instance victim = anyInstance();
    return new Fault(
        "clock of tracking-service %s %+d h".formatted(victim, hours),
        lasts,
        () -> {
          victim.node().kill();
          victim.node().launch(List.of(ClockAgent.option(hours))).awaitReady();
        },
        () -> {
          victim.node().kill();
          victim.node().launch();
        },
        Takes.AN_INSTANCE);
  }

  Fault freezeCatalog() {
    return new Fault(
        "SIGSTOP catalog-service",
        lasts,
        () -> Signal.STOP.to(bed.catalog().process().pid()),
        () -> Signal.CONT.to(bed.catalog().process().pid()),
        Takes.NOTHING);
  }

  Fault killCatalog() {
    return new Fault(
        "kill -9 catalog-service",
        lasts,
        () -> bed.catalog().kill(),
        () -> bed.catalog().launch(),
        Takes.NOTHING);
  }

  Fault stopBroker() {
    return new Fault("Kafka stopped", lasts, bed.kafka()::stop, bed.kafka()::start, Takes.NOTHING);
  }

  Fault killBroker() {
    return new Fault("kill -9 Kafka", lasts, bed.kafka()::kill, bed.kafka()::start, Takes.NOTHING);
  }

  Fault stopDatabase() {
    return new Fault(
        "PostgreSQL stopped at once",
        lasts,
        bed.postgres()::stop,
        bed.postgres()::start,
        Takes.AVAILABILITY);
  }

  Fault killDatabase() {
    return new Fault(
        "kill -9 PostgreSQL",
        lasts,
        bed.postgres()::kill,
        bed.postgres()::start,
        Takes.AVAILABILITY);
  }

  Fault killBackend() {
    return new Fault(
        "kill -9 a backend of PostgreSQL",
        lasts,
        bed.postgres()::killOneBackend,
        () -> {},
        Takes.AVAILABILITY);
  }

  Fault freezeDatabase() {
    return new Fault(
        "SIGSTOP PostgreSQL",
        lasts,
        bed.postgres()::freeze,
        bed.postgres()::thaw,
        Takes.AVAILABILITY);
  }

  /**
   * As after a failover to a standby, or by an operator: for new connections and for those open.
   */
  Fault readOnlyDatabase() {
    return new Fault(
        "PostgreSQL read-only",
        lasts,
        () -> bed.postgres().execute(READ_ONLY + "on", OTHERS_OUT),
        () -> bed.postgres().execute(READ_ONLY + "off", OTHERS_OUT),
        Takes.AVAILABILITY);
  }

  /** One instance after the other is asked to end, and comes back before the next one goes. */
  Fault rollingRestart() {
    return new Fault(
        "rolling restart, SIGTERM",
        lasts,
        () -> {
          for (Instance instance : bed.instances()) {
            instance.node().stop();
            instance.node().start();
          }
        },
        () -> {},
        Takes.NOTHING);
  }

  /** Somebody else fills the disk, and an operator enlarges it: without stopping anything. */
  Fault fullDisk(SmallDisk disk) {
    return new Fault(
        "PostgreSQL's disk full", lasts, disk::fill, disk::enlarge, Takes.AVAILABILITY);
  }

  Fault cutDatabase() {
    return on("PostgreSQL cut", link -> cut(link, Weather.CLOSED), Takes.AVAILABILITY, true);
  }

  Fault resetDatabase() {
    return on(
        "PostgreSQL reset after 1 kB",
        link -> link.turn(Weather.resetAfter(1_000)),
        Takes.AVAILABILITY,
        true);
  }

  Fault blackHoleToDatabase() {
    return on(
        "PostgreSQL black-holed", link -> link.turn(Weather.BLACK_HOLE), Takes.AVAILABILITY, true);
  }

  Fault loseAnswersOfDatabase() {
    return on(
        "PostgreSQL's answers lost",
        link -> link.turn(Weather.ANSWERS_LOST),
        Takes.AVAILABILITY,
        true);
  }

  Fault slowDatabase() {
    var slow = Weather.slow(Duration.ofMillis(200), Duration.ofMillis(100), 64_000);
    return on("PostgreSQL slow", link -> link.turn(slow), Takes.AVAILABILITY, true);
  }

  Fault slicedDatabase() {
    return on("PostgreSQL sliced", link -> link.turn(Weather.sliced(7)), Takes.NOTHING, true);
  }

  Fault cutBroker() {
    return on("Kafka cut", link -> cut(link, Weather.CLOSED), Takes.NOTHING, false);
  }

  Fault blackHoleToBroker() {
    return on("Kafka black-holed", link -> link.turn(Weather.BLACK_HOLE), Takes.NOTHING, false);
  }

  Fault loseAnswersOfBroker() {
    return on("Kafka's acks lost", link -> link.turn(Weather.ANSWERS_LOST), Takes.NOTHING, false);
  }

  Fault slowBroker() {
    var slow = Weather.slow(Duration.ofMillis(200), Duration.ofMillis(100), 64_000);
    return on("Kafka slow", link -> link.turn(slow), Takes.NOTHING, false);
  }

  /** Bad weather on the links of both instances. */
  private Fault on(String name, Consumer<FaultyLink> strike, Takes takes, boolean database) {
    return new Fault(name, lasts, each(database, strike), each(database, Faults::clear), takes);
  }

  private Step each(boolean database, Consumer<FaultyLink> change) {
    return () ->
        bed.instances().forEach(it -> change.accept(database ? it.database() : it.kafka()));
  }

  private static void cut(FaultyLink link, Weather weather) {
    link.turn(weather);
    link.cut();
  }

  private static void clear(FaultyLink link) {
    link.turn(Weather.FAIR);
  }

  private Instance anyInstance() {
    return bed.instances().get(random.nextInt(bed.instances().size()));
  }

  /** The instance whose process the lease names, or any if none has it now. */
  private Instance relaying() {
    String owner = bed.postgres().ask("select coalesce(owner, '') from outbox_lease");
    return bed.instances().stream()
        .filter(it -> owner.startsWith(it.node().process().pid() + "@"))
        .findFirst()
        .orElseGet(this::anyInstance);
  }
}
