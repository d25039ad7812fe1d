package org.gradual.tracking.progress;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.dose.Family;
import org.gradual.tracking.measure.Measure;
import org.gradual.tracking.progression.AlertKind;
import org.gradual.tracking.progression.AlertKind.Effect;
import org.gradual.tracking.store.ChartKey;
import org.gradual.tracking.store.Json;
import org.gradual.tracking.store.PlanDocument;
import org.gradual.tracking.store.PlanRow;
import org.gradual.tracking.store.Unplanned;
import org.gradual.tracking.wire.DoseView;
import org.gradual.tracking.wire.MeasureBody;
import org.gradual.tracking.wire.SessionBody;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The rows of one chart in a window, past the model: one statement a series. */
final class ProgressRows {
  /** The one in force when the window begins, and those written in it. */
  static final String PLANS =
      """
      select revision, recorded_at, recorded_by, document from plan_revision
      where clinic = :clinic and patient = :patient and (recorded_at < :end or revision = 1)
        and revision >= coalesce(
          (select max(revision) from plan_revision
           where clinic = :clinic and patient = :patient and recorded_at < :start), 1)
      order by revision
      """;

  /** A session's day and time differ by the time zones at most, so the index on the time serves. */
  static final String SESSIONS =
      """
      select session, local_day, performed_at, document -> 'items' as items, prescribed, unplanned
      from session
      where clinic = :clinic and patient = :patient and not withdrawn
        and performed_at >= :start::timestamptz - interval '2 days'
        and performed_at < :end::timestamptz + interval '2 days'
        and local_day between :from and :to
      order by performed_at, session
      """;

  static final String PAIN =
      """
      select day, (document ->> 'pain')::integer as pain from check_in
      where clinic = :clinic and patient = :patient and day between :from and :to
        and document ->> 'pain' is not null
      order by day
      """;

  /** Those of the window, and of each instrument the first, which the others are held against. */
  static final String MEASURES =
      """
      select measure, received_at, document from measure
      where clinic = :clinic and patient = :patient and taken_on <= :to
        and (taken_on >= :from or measure in (
          select distinct on (instrument) measure from measure
          where clinic = :clinic and patient = :patient order by instrument, taken_on, measure))
      order by taken_on, measure
      """;

  static final String STOPS =
      """
      select item, raised_at, cleared_at from alert
      where clinic = :clinic and patient = :patient and kind = any(:kinds)
        and raised_at < :end and (cleared_at is null or cleared_at > :start)
      """;

  static final String PINNED =
      """
      select exercise, revision, document ->> 'name' as name, document ->> 'family' as family
      from pinned_exercise
      where clinic = :clinic and patient = :patient order by exercise, revision
      """;

  private static final TypeReference<List<SessionBody.Item>> ITEMS = new TypeReference<>() {};
  private static final TypeReference<Map<UUID, DoseView>> PRESCRIBED = new TypeReference<>() {};
  private static final TypeReference<Map<String, Unplanned>> UNPLANNED = new TypeReference<>() {};

  /** The kinds of alerts that stop an item or halt the plan while they are open. */
  static final List<String> STOPPING =
      Arrays.stream(AlertKind.values())
          .filter(it -> it.effect() == Effect.HALTS_PLAN || it.effect() == Effect.SUSPENDS_ITEM)
          .map(Enum::name)
          .toList();

  private final Handle handle;
  private final ChartKey key;
  private final Json json;
  private final Span span;

  /**
   * The window in every form that a statement asks for; public, so that Jdbi can bind it.
   *
   * @param start its first instant
   * @param end the first instant after it
   */
  public record Span(LocalDate from, LocalDate to, Instant start, Instant end) {}

  ProgressRows(Handle handle, ChartKey key, Json json, Window window, ZoneId zone) {
    this.handle = handle;
    this.key = key;
    this.json = json;
    this.span =
        new Span(
            window.from(),
            window.to(),
            window.from().atStartOfDay(zone).toInstant(),
            window.to().plusDays(1).atStartOfDay(zone).toInstant());
  }

  /** Oldest first. */
  List<PlanRow> plans() {
    return query(PLANS)
        .map(
            (row, _) ->
                new PlanRow(
                    row.getInt("revision"),
                    instant(row, "recorded_at"),
                    row.getString("recorded_by"),
                    json.read(row.getString("document"), PlanDocument.class)))
        .list();
  }

  /** Oldest first. */
  List<PerformedSession> sessions() {
    return query(SESSIONS)
        .map(
            (row, _) ->
                new PerformedSession(
                    row.getObject("session", UUID.class),
                    row.getObject("local_day", LocalDate.class),
                    instant(row, "performed_at"),
                    json.read(row.getString("items"), ITEMS),
                    json.read(row.getString("prescribed"), PRESCRIBED),
                    json.read(row.getString("unplanned"), UNPLANNED)))
        .list();
  }

  /** The mornings on which the patient told their pain, oldest first. */
  List<ProgressView.PainPoint> pain() {
    return query(PAIN)
        .map(
            (row, _) ->
                new ProgressView.PainPoint(
                    row.getObject("day", LocalDate.class), row.getInt("pain")))
        .list();
  }

  /** Oldest first. */
  List<Measure> measures() {
    return query(MEASURES).map((row, _) -> measure(row)).list();
  }

  private Measure measure(ResultSet row) throws SQLException {
    var body = json.read(row.getString("document"), MeasureBody.class);
    return new Measure(
        row.getObject("measure", UUID.class),
        body.takenOn(),
        instant(row, "received_at"),
        body.toAssessment());
  }

  List<Stop> stops() {
    return query(STOPS)
        .bindArray("kinds", String.class, STOPPING)
        .map(
            (row, _) ->
                new Stop(
                    Optional.ofNullable(row.getObject("item", UUID.class)),
                    instant(row, "raised_at"),
                    Optional.ofNullable(instant(row, "cleared_at"))))
        .list();
  }

  /** In the order of their revisions. */
  List<PinnedWords> pinned() {
    return query(PINNED)
        .map(
            (row, _) ->
                new PinnedWords(
                    row.getString("exercise"),
                    row.getInt("revision"),
                    row.getString("name"),
                    Family.valueOf(row.getString("family"))))
        .list();
  }

  private Query query(String sql) {
    return handle.createQuery(sql).bindMethods(key).bindMethods(span);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    var value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
