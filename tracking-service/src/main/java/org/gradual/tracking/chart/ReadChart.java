package org.gradual.tracking.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gradual.foundation.identity.Caller;
import org.gradual.foundation.paging.Cursor;
import org.gradual.foundation.paging.Page;
import org.gradual.foundation.paging.Paging;
import org.gradual.foundation.problem.Refusal;
import org.gradual.tracking.store.ChartRows;
import org.gradual.tracking.store.CheckInRow;
import org.gradual.tracking.store.Decisions;
import org.gradual.tracking.store.Sessions.After;
import org.gradual.tracking.wire.AgendaView;
import org.gradual.tracking.wire.AlertView;
import org.gradual.tracking.wire.CheckInView;
import org.gradual.tracking.wire.DecisionView;
import org.gradual.tracking.wire.PlanView;
import org.gradual.tracking.wire.SessionView;

/** Reads a chart: rows into records, without the rules, the agenda excepted. */
@ApplicationScoped
public class ReadChart {
  private static final String SESSIONS = "sessions";
  private static final String CHECK_INS = "check-ins";
  private static final String DECISIONS = "decisions";
  private static final String ALERTS = "alerts";

  private final Charts charts;
  private final PlanViews plans;
  private final Agendas agendas;

  ReadChart(Charts charts, PlanViews plans, Agendas agendas) {
    this.charts = charts;
    this.plans = plans;
    this.agendas = agendas;
  }

  /**
   * @throws Refusal 404 while the patient has no plan
   */
  public PlanView plan(Caller caller, UUID patient) {
    return charts.read(
        caller, patient, "readPlan", chart -> plans.newest(chart).orElseThrow(Refusal::notFound));
  }

  /**
   * @param day empty = today in the patient's time zone
   */
  public AgendaView agenda(Caller caller, UUID patient, Supplier<Optional<LocalDate>> day) {
    return charts.read(
        caller,
        patient,
        "readAgenda",
        chart ->
            agendas.of(
                chart.rows(), chart.patient(), day.get().orElseGet(chart::today), chart.now()));
  }

  public Recorded<SessionView> session(Caller caller, UUID patient, UUID session) {
    return charts.read(
        caller,
        patient,
        "readSession",
        chart ->
            chart
                .rows()
                .sessions()
                .find(session)
                .filter(row -> !row.withdrawn())
                .map(
                    row ->
                        new Recorded<>(
                            SessionViews.whole(chart.rows(), row), row.revision(), false))
                .orElseThrow(Refusal::notFound));
  }

  /** Newest `performedAt` first. */
  public Page<SessionView> sessions(Caller caller, UUID patient, Supplier<Listing> question) {
    return charts.read(
        caller,
        patient,
        "listSessions",
        chart -> {
          var listing = question.get();
          var after = after(listing.paging(), SESSIONS);
          var rows =
              chart
                  .rows()
                  .sessions()
                  .page(listing.first(), listing.last(), after, listing.paging().fetch());
          return Page.of(
                  rows,
                  listing.paging(),
                  row -> Cursor.at(SESSIONS, row.performedAt(), row.session()))
              .map(row -> SessionViews.listed(chart.rows(), row));
        });
  }

  public Recorded<CheckInView> checkIn(Caller caller, UUID patient, LocalDate day) {
    return charts.read(
        caller,
        patient,
        "readCheckIn",
        chart ->
            chart
                .rows()
                .checkIns()
                .find(day)
                .map(row -> new Recorded<>(view(chart.rows(), row), row.revision(), false))
                .orElseThrow(Refusal::notFound));
  }

  /** Newest day first. */
  public Page<CheckInView> checkIns(Caller caller, UUID patient, Supplier<Listing> question) {
    return charts.read(
        caller,
        patient,
        "listCheckIns",
        chart -> {
          var listing = question.get();
          var before =
              listing
                  .paging()
                  .after(CHECK_INS, LocalDate.class)
                  .map(cursor -> cursor.key(0, LocalDate.class))
                  .orElse(null);
          var rows =
              chart
                  .rows()
                  .checkIns()
                  .page(listing.first(), listing.last(), before, listing.paging().fetch());
          return Page.of(rows, listing.paging(), row -> Cursor.at(CHECK_INS, row.day()))
              .map(row -> view(chart.rows(), row));
        });
  }

  /** Newest `decidedAt` first, superseded ones included. */
  public Page<DecisionView> decisions(
      Caller caller, UUID patient, Supplier<DecisionListing> question) {
    return charts.read(
        caller,
        patient,
        "listDecisions",
        chart -> {
          var listing = question.get();
          var filter =
              new Decisions.Filter(
                  listing.item().orElse(null),
                  listing.status().orElse(null),
                  listing.kind().orElse(null),
                  listing.from().map(day -> start(chart, day)).orElse(null),
                  listing.to().map(day -> start(chart, day.plusDays(1))).orElse(null));
          var after = after(listing.paging(), DECISIONS);
          return Page.of(
              chart.rows().decisions().page(filter, after, listing.paging().fetch()),
              listing.paging(),
              decision -> Cursor.at(DECISIONS, decision.decidedAt(), decision.id()));
        });
  }

  /** Newest first. */
  public Page<AlertView> alerts(Caller caller, UUID patient, Supplier<AlertListing> question) {
    return charts.read(
        caller,
        patient,
        "listAlerts",
        chart -> {
          var listing = question.get();
          var after = after(listing.paging(), ALERTS);
          return Page.of(
              chart
                  .rows()
                  .alerts()
                  .page(
                      listing.status().map(Enum::name).orElse(null),
                      after,
                      listing.paging().fetch()),
              listing.paging(),
              alert -> Cursor.at(ALERTS, alert.raisedAt(), alert.id()));
        });
  }

  private static Instant start(OpenChart chart, LocalDate day) {
    return day.atStartOfDay(chart.zone()).toInstant();
  }

  private static After after(Paging paging, String list) {
    return paging
        .after(list, Instant.class, UUID.class)
        .map(cursor -> new After(cursor.key(0, Instant.class), cursor.key(1, UUID.class)))
        .orElse(null);
  }

  private static CheckInView view(ChartRows rows, CheckInRow row) {
    return CheckInView.of(
        row.body(), row.day(), rows.key().patient(), row.revision(), row.receivedAt());
  }
}
