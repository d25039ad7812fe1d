package org.gradual.acceptance.restore;

import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gradual.localstack.Database;
import org.gradual.stories.Answer;
import org.gradual.stories.ChartStory;

/**
 * The disaster and the way back, as {@code docs/operating.md} describes it. Six patients record
 * without a pause; the disk of the database is lost with all that is on it; the backup is rolled
 * forward to a moment at which events waited for Kafka. Both services begin again.
 */
final class Drill implements AutoCloseable {
  private static final int PATIENTS = 6;

  /** Retired after the moment to which everything is restored. */
  static final String RETIRED_TOO_LATE = "water-walking";

  private final ArchivedPostgres postgres;
  private final Clinic clinic;
  private final List<ChartStory> charts;
  private final Recorders recorders;

  private Moment moment;
  private ChartStory enrolledTooLate;
  private List<Answer> withoutDatabase;
  private Answer planAfterwards;
  private List<StreamedEvent> toldBefore;
  private List<StreamedEvent> told;
  private Map<Database, DatabaseState> restored;
  private Duration restoring;
  private Duration starting;

  private Drill() throws IOException {
    postgres = ArchivedPostgres.start();
    clinic = Clinic.open(postgres.server(), "bridge", RETIRED_TOO_LATE);
    charts = Stream.generate(clinic::enrol).limit(PATIENTS).toList();
    recorders = Recorders.start(charts);
  }

  /** Plays it all; the services go on until the drill is closed. */
  static Drill play() throws Exception {
    var drill = new Drill();
    try {
      drill.backUpInTheMiddle();
      drill.noteTheMoment();
      drill.goOnAndLoseTheDatabase();
      drill.restore();
      drill.goOn();
      return drill;
    } catch (Exception | AssertionError e) {
      drill.close();
      throw e;
    }
  }

  private void backUpInTheMiddle() throws Exception {
    recorders.awaitMore(24);
    postgres.backUp();
    recorders.awaitMore(24);
  }

  private void noteTheMoment() throws Exception {
    clinic.stopKafka();
    recorders.awaitMore(12);
    moment = recorders.inSilence(() -> Moment.note(postgres, recorders));
    clinic.startKafka();
  }

  /** All that happens here will not have happened; Kafka, however, hears of it. */
  private void goOnAndLoseTheDatabase() throws Exception {
    recorders.awaitMore(24);
    enrolledTooLate = clinic.enrol();
    clinic.retire(RETIRED_TOO_LATE);
    postgres.awaitNone(
        Database.TRACKING,
        "select event from outbox_event where event in ('%s')"
            .formatted(String.join("','", moment.waiting())));
    postgres.awaitNone(
        Database.TRACKING,
        "select 'not yet' where not exists (select from catalogue_exercise where slug = '%s' and status = 'RETIRED')"
            .formatted(RETIRED_TOO_LATE));
    postgres.archiveEverything();
    recorders.awaitMore(6);
    postgres.lose();
    withoutDatabase = recorders.awaitEnd();
    clinic.stopServices();
    toldBefore = clinic.events();
  }

  private void restore() throws Exception {
    Instant begin = Instant.now();
    postgres.restoreTo(moment);
    restored = postgres.states();
    var guide = OperatingGuide.read();
    for (Database database : Database.values()) {
      try (Connection owner = postgres.owner(database)) {
        guide.afterRestore(database, owner, moment);
      }
    }
    clinic.deleteTheCatalogsTopic();
    restoring = Duration.between(begin, Instant.now());
    clinic.startServices();
    starting = Duration.between(begin, Instant.now()).minus(restoring);
  }

  /** The first patient's phone sends a session once more that the restore has taken back. */
  private void goOn() throws Exception {
    clinic.record(charts.getFirst(), lostOf(charts.getFirst())).hasStatus(201);
    charts.forEach(clinic::recordNew);
    planAfterwards = clinic.tryPlan(RETIRED_TOO_LATE);
    postgres.awaitNone(Database.TRACKING, "select event from outbox_event");
    told = clinic.events();
  }

  private String lostOf(ChartStory chart) {
    return toldBefore.stream()
        .filter(it -> it.isOf("session") && it.key().equals(chart.id()))
        .map(it -> it.says("id"))
        .filter(it -> !moment.answered().contains(it))
        .findFirst()
        .orElseThrow();
  }

  ArchivedPostgres postgres() {
    return postgres;
  }

  Moment moment() {
    return moment;
  }

  Clinic clinic() {
    return clinic;
  }

  ChartStory enrolledTooLate() {
    return enrolledTooLate;
  }

  /** What the clients were answered last. */
  List<Answer> withoutDatabase() {
    return withoutDatabase;
  }

  /** Every session that was ever answered with success before the loss. */
  Set<String> answered() {
    return recorders.answered();
  }

  /** What Kafka had when the services were stopped. */
  List<StreamedEvent> toldBefore() {
    return toldBefore;
  }

  /** What Kafka has at the end. */
  List<StreamedEvent> told() {
    return told;
  }

  /** What a therapist is answered who plans what was retired too late. */
  Answer planAfterwards() {
    return planAfterwards;
  }

  /** What the databases held when the recovery had ended. */
  Map<Database, DatabaseState> restored() {
    return restored;
  }

  @Override
  public String toString() {
    return """
        Restored to %s: %d rows of tracking and %d of catalog as they were
          RPO  0 of what was archived: %d of %d sessions, the others are of after the moment
          RTO  %.1f s: the restore %.1f s, the start of both services %.1f s"""
        .formatted(
            moment.at(),
            restored.get(Database.TRACKING).rows(),
            restored.get(Database.CATALOG).rows(),
            moment.answered().size(),
            answered().size(),
            (restoring.toMillis() + starting.toMillis()) / 1e3,
            restoring.toMillis() / 1e3,
            starting.toMillis() / 1e3);
  }

  @Override
  public void close() {
    clinic.close();
    postgres.close();
  }
}
