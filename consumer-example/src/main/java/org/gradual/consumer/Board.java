package org.gradual.consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Set;

/** What this consumer is for: the doses that are in force, and how many decisions of which kind. */
record Board(Connection connection) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DECISION = "org.gradual.tracking.progression.";
  private static final String SESSION = "org.gradual.tracking.session.";
  private static final String WITHDRAWN = SESSION + "withdrawn.v1";
  private static final Set<String> DECISIONS =
      Set.of(
          DECISION + "pending.v1",
          DECISION + "advanced.v1",
          DECISION + "held.v1",
          DECISION + "regressed.v1",
          DECISION + "suspended.v1",
          DECISION + "halted.v1",
          DECISION + "proposed.v1",
          DECISION + "approved.v1",
          DECISION + "vetoed.v1",
          DECISION + "expired.v1",
          DECISION + "superseded.v1");
  private static final Set<String> SESSIONS =
      Set.of(SESSION + "recorded.v1", SESSION + "corrected.v1", WITHDRAWN);

  private record Decision(
      String id,
      String kind,
      String status,
      String item,
      String exercise,
      String dose,
      OffsetDateTime effectiveAt) {

    static Decision of(JsonNode data) {
      return new Decision(
          needed(data, "id"),
          needed(data, "kind"),
          needed(data, "status"),
          data.path("item").textValue(),
          data.path("exercise").textValue(),
          data.has("to") ? data.get("to").toString() : null,
          time(needed(data, "effectiveAt")));
    }
  }

  /**
   * Whether {@link #apply} will do, asked before the event may have to wait.
   *
   * @throws Unreadable when its data is not what its type says
   */
  static void mustBeReadable(Event event) {
    var data = read(event.data());
    if (DECISIONS.contains(event.type())) {
      Decision.of(data);
    } else if (SESSIONS.contains(event.type())) {
      needed(data, "id");
    }
  }

  /** A type that it does not know is none of its business: there will be more of them. */
  void apply(Event event) throws SQLException {
    if (DECISIONS.contains(event.type())) {
      decided(event, Decision.of(read(event.data())));
    } else if (SESSIONS.contains(event.type())) {
      trained(event, needed(read(event.data()), "id"));
    }
  }

  private void decided(Event event, Decision decision) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into decision (patient, sequence, decision, kind, status, item, exercise, dose, effective_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)")) {
      insert.setString(1, event.key());
      insert.setLong(2, event.sequence());
      insert.setString(3, decision.id());
      insert.setString(4, decision.kind());
      insert.setString(5, decision.status());
      insert.setString(6, decision.item());
      insert.setString(7, decision.exercise());
      insert.setString(8, decision.dose());
      insert.setObject(9, decision.effectiveAt());
      insert.executeUpdate();
    }
  }

  private void trained(Event event, String session) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into session (patient, sequence, session, withdrawn) values (?, ?, ?, ?)")) {
      insert.setString(1, event.key());
      insert.setLong(2, event.sequence());
      insert.setString(3, session);
      insert.setBoolean(4, event.type().equals(WITHDRAWN));
      insert.executeUpdate();
    }
  }

  /** Takes out what the restored publisher has taken back. */
  void forget(Event from) throws SQLException {
    var table = from.type().startsWith(SESSION) ? "session" : "decision";
    try (var delete =
        connection.prepareStatement(
            "delete from " + table + " where patient = ? and sequence >= ?")) {
      delete.setString(1, from.key());
      delete.setLong(2, from.sequence());
      delete.executeUpdate();
    }
  }

  private static JsonNode read(String data) {
    try {
      return JSON.readTree(data);
    } catch (JsonProcessingException e) {
      throw new Unreadable("its data is no JSON", e);
    }
  }

  private static String needed(JsonNode data, String member) {
    if (!data.path(member).isTextual()) {
      throw new Unreadable("its data has no " + member);
    }
    return data.get(member).textValue();
  }

  private static OffsetDateTime time(String text) {
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      throw new Unreadable("its data has a time that is none", e);
    }
  }
}
