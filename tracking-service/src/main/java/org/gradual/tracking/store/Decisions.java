package org.gradual.tracking.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gradual.tracking.progression.DecisionKind;
import org.gradual.tracking.progression.DecisionStatus;
import org.gradual.tracking.wire.DecisionView;
import org.jdbi.v3.core.Handle;

/** The decisions of one chart. */
public final class Decisions {
  private final Handle handle;
  private final ChartKey key;
  private final Json json;

  Decisions(Handle handle, ChartKey key, Json json) {
    this.handle = handle;
    this.key = key;
    this.json = json;
  }

  /** The decisions that no other one has taken the place of, by cause. */
  public Map<String, DecisionRow> living() {
    return handle
        .createQuery(
            "select decision, cause, kind, status, outcome from decision"
                + " where clinic = :clinic and patient = :patient and living")
        .bindMethods(key)
        .map(
            (row, _) ->
                new DecisionRow(
                    row.getObject("decision", UUID.class),
                    row.getString("cause"),
                    DecisionKind.valueOf(row.getString("kind")),
                    DecisionStatus.valueOf(row.getString("status")),
                    row.getString("outcome")))
        .collect(Collectors.toMap(DecisionRow::cause, row -> row));
  }

  public Optional<DecisionView> find(UUID decision) {
    return handle
        .createQuery(
            "select status, document from decision"
                + " where clinic = :clinic and patient = :patient and decision = :decision")
        .bindMethods(key)
        .bind("decision", decision)
        .map((row, _) -> view(row))
        .findOne();
  }

  public Map<UUID, DecisionView> find(Collection<UUID> decisions) {
    return handle
        .createQuery(
            "select status, document from decision"
                + " where clinic = :clinic and patient = :patient and decision = any(:decisions)")
        .bindMethods(key)
        .bindArray("decisions", UUID.class, decisions)
        .map((row, _) -> view(row))
        .collect(Collectors.toMap(DecisionView::id, view -> view));
  }

  /** The exercises and variants of which a session did every set of the dose in force. */
  public Set<String> completed() {
    return Set.copyOf(
        handle
            .createQuery(
                "select distinct coalesce(document #>> '{from,variant}', document ->> 'exercise') from decision"
                    + " where clinic = :clinic and patient = :patient and living"
                    + " and document @> '{\"inputs\": {\"everySetDone\": true, \"asPrescribed\": true}}'")
            .bindMethods(key)
            .mapTo(String.class)
            .list());
  }

  /** The living decisions of a session, one an item. */
  public List<DecisionView> ofSession(UUID session) {
    return handle
        .createQuery(
            "select status, document from decision where clinic = :clinic and patient = :patient"
                + " and session = :session and living order by decided_at desc, decision desc")
        .bindMethods(key)
        .bind("session", session)
        .map((row, _) -> view(row))
        .list();
  }

  /** Newest `decidedAt` first, superseded ones included. */
  public List<DecisionView> page(Filter filter, Sessions.After after, int limit) {
    return handle
        .createQuery(
            "select status, document from decision where clinic = :clinic and patient = :patient"
                + " and (:item::uuid is null or item = :item) and (:status::text is null or status = :status)"
                + " and (:kind::text is null or kind = :kind)"
                + " and (:from::timestamptz is null or decided_at >= :from)"
                + " and (:to::timestamptz is null or decided_at < :to)"
                + " and (:at::timestamptz is null or (decided_at, decision) < (:at, :id::uuid))"
                + " order by decided_at desc, decision desc limit :limit")
        .bindMethods(key)
        .bindMethods(filter)
        .bind("at", after == null ? null : after.at())
        .bind("id", after == null ? null : after.id())
        .bind("limit", limit)
        .map((row, _) -> view(row))
        .list();
  }

  public void add(DecisionView view, String cause, String outcome, long version) {
    write(
        "insert into decision (clinic, patient, decision, version, cause, session, item, kind, status, living, outcome,"
            + " effective_at, decided_at, document) values (:clinic, :patient, :id, :version, :cause, :session, :item,"
            + " :kind, :status, true, :outcome, :effectiveAt, :decidedAt, :document::jsonb)",
        view,
        cause,
        outcome,
        version);
  }

  /** A pending decision becomes final: the same one, with what was decided. */
  public void settle(DecisionView view, String cause, String outcome, long version) {
    write(
        "update decision set version = :version, kind = :kind, status = :status, outcome = :outcome,"
            + " effective_at = :effectiveAt, decided_at = :decidedAt, document = :document::jsonb"
            + " where clinic = :clinic and patient = :patient and decision = :id",
        view,
        cause,
        outcome,
        version);
  }

  /** Moves the status; a decision that was replaced lives no longer. */
  public void mark(UUID decision, DecisionStatus status, boolean living, long version) {
    handle
        .createUpdate(
            "update decision set status = :status, living = :living, version = :version"
                + " where clinic = :clinic and patient = :patient and decision = :decision")
        .bindMethods(key)
        .bind("decision", decision)
        .bind("status", status)
        .bind("living", living)
        .bind("version", version)
        .execute();
  }

  private void write(String sql, DecisionView view, String cause, String outcome, long version) {
    handle
        .createUpdate(sql)
        .bindMethods(key)
        .bindMethods(view)
        .bind("patient", key.patient())
        .bind("cause", cause)
        .bind("outcome", outcome)
        .bind("version", version)
        .bind("document", json.write(view))
        .execute();
  }

  private DecisionView view(ResultSet row) throws SQLException {
    return json.read(row.getString("document"), DecisionView.class)
        .withStatus(DecisionStatus.valueOf(row.getString("status")));
  }

  /** What a list is narrowed to; null = anything. */
  public record Filter(
      UUID item, DecisionStatus status, DecisionKind kind, Instant from, Instant to) {}
}
