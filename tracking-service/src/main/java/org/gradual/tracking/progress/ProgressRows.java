package org.gradual.tracking.progress;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gradual.tracking.measure.Measure;
import org.gradual.tracking.progression.AlertKind;
import org.gradual.tracking.progression.AlertKind.Effect;
import org.gradual.tracking.store.Json;
import org.gradual.tracking.store.Unplanned;
import org.gradual.tracking.wire.DoseView;
import org.gradual.tracking.wire.MeasureBody;
import org.gradual.tracking.wire.SessionBody;

/** What became of a patient in a window, past the model: one statement a series. */
final class ProgressRows {

  /** A session's day and time differ by the time zones at most, so the index on the time serves. */
  private static final String SESSIONS =
      """
      select session, local_day, performed_at, document -> 'items' as items, prescribed, unplanned
      from session
      where clinic = :clinic and patient = :patient and not withdrawn
        and performed_at >= :start::timestamptz - interval '2 days'
        and performed_at < :end::timestamptz + interval '2 days'
        and local_day between :from and :to
      order by performed_at, session
      """;

  private static final String PAIN =
      """
      select day, (document ->> 'pain')::integer as pain from check_in
      where clinic = :clinic and patient = :patient and day between :from and :to
        and document ->> 'pain' is not null
      order by day
      """;

  /** Those of the window, and of each instrument the first, which the others are held against. */
  private static final String MEASURES =
      """
      select measure, received_at, document from measure
      where clinic = :clinic and patient = :patient and taken_on <= :to
        and (taken_on >= :from or measure in (
          select distinct on (instrument) measure from measure
          where clinic = :clinic and patient = :patient order by instrument, taken_on, measure))
      order by taken_on, measure
      """;

  private static final String STOPS =
      """
      select kind, item, raised_at, cleared_at from alert
      where clinic = :clinic and patient = :patient and kind = any(:kinds)
        and raised_at < :end and (cleared_at is null or cleared_at > :start)
      """;

  private static final TypeReference<List<SessionBody.Item>> ITEMS = new TypeReference<>() {};
  private static final TypeReference<Map<UUID, DoseView>> PRESCRIBED = new TypeReference<>() {};
  private static final TypeReference<Map<String, Unplanned>> UNPLANNED = new TypeReference<>() {};

  /** The kinds of alerts that stop an item or halt the plan while they are open. */
  private static final List<String> STOPPING =
      Arrays.stream(AlertKind.values())
          .filter(it -> it.effect() == Effect.HALTS_PLAN || it.effect() == Effect.SUSPENDS_ITEM)
          .map(Enum::name)
          .toList();

  private final WindowRows rows;
  private final Json json;

  ProgressRows(WindowRows rows, Json json) {
    this.rows = rows;
    this.json = json;
  }

  /** Oldest first. */
  List<PerformedSession> sessions() {
    return rows.query(SESSIONS)
        .map(
            (row, _) ->
                new PerformedSession(
                    row.getObject("session", UUID.class),
                    row.getObject("local_day", LocalDate.class),
                    WindowRows.instant(row, "performed_at"),
                    json.read(row.getString("items"), ITEMS),
                    json.read(row.getString("prescribed"), PRESCRIBED),
                    json.read(row.getString("unplanned"), UNPLANNED)))
        .list();
  }

  /** The mornings on which the patient told their pain, oldest first. */
  List<ProgressView.PainPoint> pain() {
    return rows.query(PAIN)
        .map(
            (row, _) ->
                new ProgressView.PainPoint(
                    row.getObject("day", LocalDate.class), row.getInt("pain")))
        .list();
  }

  /** Oldest first. */
  List<Measure> measures() {
    return rows.query(MEASURES).map((row, _) -> measure(row)).list();
  }

  private Measure measure(ResultSet row) throws SQLException {
    var body = json.read(row.getString("document"), MeasureBody.class);
    return new Measure(
        row.getObject("measure", UUID.class),
        body.takenOn(),
        WindowRows.instant(row, "received_at"),
        body.toAssessment());
  }

  List<Stop> stops() {
    return rows.query(STOPS)
        .bindArray("kinds", String.class, STOPPING)
        .map(
            (row, _) ->
                new Stop(
                    AlertKind.valueOf(row.getString("kind")),
                    Optional.ofNullable(row.getObject("item", UUID.class)),
                    WindowRows.instant(row, "raised_at"),
                    Optional.ofNullable(WindowRows.instant(row, "cleared_at"))))
        .list();
  }
}
