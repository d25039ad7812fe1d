package org.gradual.bench.writepath;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * What one session changes in a patient's chart, as the pure core would hand it to the store.
 * Public because Jdbi reads no record that is not.
 */
public record Change(
    String clinic,
    UUID patient,
    String state,
    Session session,
    List<Decision> decisions,
    Audit audit,
    List<Message> messages) {

  public record ChartKey(String clinic, UUID patient) {}

  public record Session(UUID id, Instant performedAt, String document) {}

  public record Decision(UUID id, UUID session, String document) {}

  public record Audit(UUID id, Instant at, String subject, String action) {}

  public record Message(
      UUID id, String topic, String key, String type, long sequence, String data) {}

  private static final Instant FIRST_DAY = Instant.parse("2026-01-01T08:00:00Z");
  private static final int DECISIONS = 3;
  private static final int MESSAGES = 5;

  /** The patient's n-th change: the same arguments give the same rows. */
  static Change nth(String clinic, UUID patient, long n) {
    var at = FIRST_DAY.plusSeconds(n);
    var session = new Session(id(patient, n, 0), at, sessionDocument(n));
    return new Change(
        clinic,
        patient,
        "{\"sessions\": %d, \"items\": [%s]}".formatted(n, item(n, 0)),
        session,
        LongStream.range(0, DECISIONS)
            .mapToObj(i -> new Decision(id(patient, n, i), session.id(), decisionDocument(n, i)))
            .toList(),
        new Audit(id(patient, n, 0), at, "therapist-1", "RecordSession"),
        LongStream.range(0, MESSAGES).mapToObj(i -> message(patient, n, i)).toList());
  }

  ChartKey key() {
    return new ChartKey(clinic, patient);
  }

  private static Message message(UUID patient, long n, long i) {
    return new Message(
        id(patient, n, i),
        "gradual.tracking.progression",
        patient.toString(),
        "org.gradual.progression.decided",
        n * MESSAGES + i,
        decisionDocument(n, i));
  }

  /** Grows with n, as a UUIDv7 grows with time, so that the indexes fill in the same way. */
  private static UUID id(UUID patient, long n, long i) {
    return new UUID(n, patient.getLeastSignificantBits() + i);
  }

  /** About 1 KiB. */
  private static String sessionDocument(long n) {
    return "{\"painBefore\": 2, \"effort\": 6, \"items\": [%s, %s, %s, %s]}"
        .formatted(item(n, 0), item(n, 1), item(n, 2), item(n, 3));
  }

  private static String decisionDocument(long n, long i) {
    return "{\"kind\": \"ADVANCE\", \"rule\": \"S8\", \"item\": %s}".formatted(item(n, i));
  }

  private static String item(long n, long i) {
    return """
        {"exercise": "glute-bridge-%d", "painDuring": 3, "painAfter": 2, "form": "GOOD", \
        "prescribed": {"scheme": "REPS", "sets": 3, "reps": %d, "hold": 5, "perSide": false}, \
        "performed": [{"reps": %d, "hold": 5}, {"reps": %d, "hold": 5}, {"reps": 9, "hold": 4}]}\
        """
        .formatted(i, 10 + n % 10, 10 + n % 10, 9 + n % 10);
  }
}
