package org.gradual.acceptance.fault;

import java.time.Duration;
import java.util.List;
import org.gradual.acceptance.fault.Fault.Takes;

/** What can happen to PostgreSQL, and on the way to it. */
final class PostgresFaults {
  private static final String READ_ONLY =
      "alter database tracking set default_transaction_read_only = ";
  private static final String WRITE_ALL_THE_SAME = "set default_transaction_read_only = off";
  private static final String OTHERS_OUT =
      "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'tracking_service'";

  private final Bed bed;
  private final Duration lasts;

  PostgresFaults(Bed bed, Duration lasts) {
    this.bed = bed;
    this.lasts = lasts;
  }

  List<Fault> all() {
    return List.of(
        stop(),
        kill(),
        killBackend(),
        freeze(),
        readOnly(),
        cut(),
        resetAfterAKilobyte(),
        blackHole(),
        loseAnswers(),
        slow(),
        sliced());
  }

  Fault stop() {
    return new Fault(
        "PostgreSQL stopped at once",
        lasts,
        bed.postgres()::stop,
        bed.postgres()::start,
        Takes.AVAILABILITY);
  }

  Fault kill() {
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

  Fault freeze() {
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
  Fault readOnly() {
    return new Fault(
        "PostgreSQL read-only",
        lasts,
        () -> bed.postgres().execute(READ_ONLY + "on", OTHERS_OUT),
        () -> bed.postgres().execute(WRITE_ALL_THE_SAME, READ_ONLY + "off", OTHERS_OUT),
        Takes.AVAILABILITY);
  }

  /** Somebody else fills the disk, and an operator enlarges it: without stopping anything. */
  Fault fullDisk(SmallDisk disk) {
    return new Fault(
        "PostgreSQL's disk full", lasts, disk::fill, disk::enlarge, Takes.AVAILABILITY);
  }

  Fault cut() {
    return new Fault(
        "PostgreSQL cut",
        lasts,
        () -> {
          turn(Weather.CLOSED);
          bed.instances().forEach(it -> it.database().cut());
        },
        () -> turn(Weather.FAIR),
        Takes.AVAILABILITY);
  }

  Fault resetAfterAKilobyte() {
    return in(Weather.resetAfter(1_000), "reset after 1 kB", Takes.AVAILABILITY);
  }

  Fault blackHole() {
    return in(Weather.BLACK_HOLE, "black-holed", Takes.AVAILABILITY);
  }

  /** A commit may be done, and the service does not hear of it. */
  Fault loseAnswers() {
    return in(Weather.ANSWERS_LOST, "unheard", Takes.AVAILABILITY);
  }

  Fault slow() {
    return in(Weather.SLOW, "slow", Takes.AVAILABILITY);
  }

  /** Seven bytes at a time: a large answer may outrun the limits of a statement. */
  Fault sliced() {
    return in(Weather.sliced(7), "sliced", Takes.AVAILABILITY);
  }

  private Fault in(Weather weather, String how, Takes takes) {
    return new Fault(
        "PostgreSQL " + how, lasts, () -> turn(weather), () -> turn(Weather.FAIR), takes);
  }

  private void turn(Weather weather) {
    bed.instances().forEach(it -> it.database().turn(weather));
  }
}
