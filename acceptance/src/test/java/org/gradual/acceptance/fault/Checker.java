package org.gradual.acceptance.fault;

import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.gradual.acceptance.fault.Findings.Kind;
import org.gradual.localstack.PublishedSchemas;

/**
 * Nothing lost, nothing twice, always in order: what the clients were answered, what the tables
 * hold, what the topics tell and what the service says must be one story. Works while nobody
 * writes.
 */
final class Checker {
  private static final Duration DRAIN_LIMIT = Duration.ofSeconds(90);
  private static final Duration POLL = Duration.ofMillis(50);
  private static final String LEFT = "select count(*) from outbox_event where key = any(?::text[])";
  private static final String DRAWN =
      "select topic, key, last from outbox_sequence where key = any(?::text[])";

  private final Bed bed;
  private final PublishedSchemas schemas = PublishedSchemas.open();

  Checker(Bed bed) {
    this.bed = bed;
  }

  /** Tables and topics: every fact has its event, in order, well-formed, and nothing else has. */
  Findings told(Collection<Course> courses) throws SQLException {
    Set<String> patients = courses.stream().map(Course::patient).collect(toSet());
    var findings = new Findings();
    try (Connection database = bed.postgres().connect()) {
      awaitDrained(database, patients, findings);
      List<Told> events = events(patients);
      findings.addAll(new Sequences(drawn(database, patients)).judge(events));
      findings.addAll(Facts.compare(Facts.committed(database, patients), Facts.told(events)));
      for (Told event : events) {
        schemas
            .faultsOfEvent(event.record())
            .forEach(fault -> findings.add(Kind.WRONG, event + ": " + fault));
      }
    }
    return findings;
  }

  /** Over HTTP: what was answered stands, was told as it stands, and follows from the rules. */
  Findings stands(Collection<Course> courses, Client client) throws InterruptedException {
    var findings = new Findings();
    List<Told> events = events(courses.stream().map(Course::patient).collect(toSet()));
    for (Course course : courses) {
      findings.addAll(new Standing(client, course).holdsWhatWasAnswered());
      findings.addAll(new Standing(client, course).wasTold(events));
      findings.addAll(new Standing(client, course).follows());
    }
    return findings;
  }

  private List<Told> events(Set<String> patients) {
    return Told.all(bed.kafka().bootstrapServers()).stream()
        .filter(event -> patients.contains(event.patient()))
        .toList();
  }

  private static void awaitDrained(Connection database, Set<String> patients, Findings findings)
      throws SQLException {
    Instant deadline = Instant.now().plus(DRAIN_LIMIT);
    while (left(database, patients) > 0) {
      if (Instant.now().isAfter(deadline)) {
        findings.add(
            Kind.LOST,
            "%d events still wait after %s".formatted(left(database, patients), DRAIN_LIMIT));
        return;
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  private static long left(Connection database, Set<String> patients) throws SQLException {
    try (PreparedStatement sql = database.prepareStatement(LEFT)) {
      sql.setArray(1, database.createArrayOf("text", patients.toArray()));
      try (ResultSet row = sql.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static Map<Sequences.Stream, Long> drawn(Connection database, Set<String> patients)
      throws SQLException {
    try (PreparedStatement sql = database.prepareStatement(DRAWN)) {
      sql.setArray(1, database.createArrayOf("text", patients.toArray()));
      try (ResultSet row = sql.executeQuery()) {
        Map<Sequences.Stream, Long> drawn = new HashMap<>();
        while (row.next()) {
          drawn.put(new Sequences.Stream(row.getString(1), row.getString(2)), row.getLong(3));
        }
        return drawn;
      }
    }
  }
}
