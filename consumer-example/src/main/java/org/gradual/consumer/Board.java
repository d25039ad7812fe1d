package org.gradual.consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.regex.Pattern;

/** What this consumer is for: the doses that are in force, and how many decisions of which kind. */
record Board(Database database) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern DECISION =
      Pattern.compile(
          "org\\.gradual\\.tracking\\.progression\\.(pending|advanced|held|regressed|suspended"
              + "|halted|proposed|approved|vetoed|expired|superseded)\\.v1");
  private static final String WITHDRAWN = "org.gradual.tracking.session.withdrawn.v1";
  private static final Set<String> SESSIONS =
      Set.of(
          "org.gradual.tracking.session.recorded.v1",
          "org.gradual.tracking.session.corrected.v1",
          WITHDRAWN);

  /**
   * Asked before the event may have to wait.
   *
   * @throws Unreadable when its data is not what its type says
   */
  static void mustBeReadable(Event event) {
    var data = data(event);
    if (isDecision(event)) {
      needed(data, "kind");
      needed(data, "status");
      time(data, "effectiveAt");
    }
    if (isDecision(event) || isSession(event)) {
      needed(data, "id");
    }
  }

  /** A type that it does not know is none of its business: there will be more of them. */
  void apply(Event event) throws SQLException {
    var data = data(event);
    if (isDecision(event)) {
      database.update(
          "insert into decision (patient, sequence, told_at, decision, kind, status, item, exercise,"
              + " dose, effective_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)",
          event.key(),
          event.sequence(),
          event.time(),
          needed(data, "id"),
          needed(data, "kind"),
          needed(data, "status"),
          data.path("item").textValue(),
          data.path("exercise").textValue(),
          data.has("to") ? data.get("to").toString() : null,
          time(data, "effectiveAt"));
    } else if (isSession(event)) {
      database.update(
          "insert into session (patient, sequence, told_at, session, withdrawn)"
              + " values (?, ?, ?, ?, ?)",
          event.key(),
          event.sequence(),
          event.time(),
          needed(data, "id"),
          event.type().equals(WITHDRAWN));
    }
  }

  /** Takes out what a restored publisher has taken back: of the topic, so of one table. */
  void forget(Event from) throws SQLException {
    var table = from.topic().endsWith(".session.v1") ? "session" : "decision";
    database.update(
        "delete from " + table + " where patient = ? and sequence >= ?",
        from.key(),
        from.sequence());
  }

  private static boolean isDecision(Event event) {
    return DECISION.matcher(event.type()).matches();
  }

  private static boolean isSession(Event event) {
    return SESSIONS.contains(event.type());
  }

  private static JsonNode data(Event event) {
    try {
      return JSON.readTree(event.data());
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

  private static OffsetDateTime time(JsonNode data, String member) {
    try {
      return OffsetDateTime.parse(needed(data, member));
    } catch (DateTimeException e) {
      throw new Unreadable("its " + member + " is no time", e);
    }
  }
}
