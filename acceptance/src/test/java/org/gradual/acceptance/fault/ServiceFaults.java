package org.gradual.acceptance.fault;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.gradual.acceptance.fault.Fault.Takes;

/** What can happen to the services. */
final class ServiceFaults {
  private final Bed bed;
  private final Random random;
  private final Duration lasts;

  ServiceFaults(Bed bed, Random random, Duration lasts) {
    this.bed = bed;
    this.random = random;
    this.lasts = lasts;
  }

  List<Fault> all() {
    return List.of(
        killOneInstance(),
        killTheRelay(),
        killBothInstances(),
        freezeOneInstance(),
        wrongClock(1),
        wrongClock(-1),
        freezeCatalog(),
        killCatalog());
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

  /** One after the other, at a moment of the dice, and back before the next one goes. */
  Fault killAgainAndAgain(int times) {
    return new Fault(
        "kill -9, %d times".formatted(times),
        lasts,
        () -> {
          for (int i = 0; i < times; i++) {
            LockSupport.parkNanos(random.nextLong(lasts.toNanos() / 4));
            Instance victim = random.nextBoolean() ? relaying() : anyInstance();
            victim.node().kill();
            victim.node().start();
          }
        },
        () -> {},
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
