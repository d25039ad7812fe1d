package org.gradual.tracking.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Opens the rows of a chart inside the transaction that came through the {@link TransactionDoor}.
 */
@ApplicationScoped
public class ChartStore {
  private final Jdbi jdbi;
  private final Json json;

  ChartStore(Jdbi jdbi, Json json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /** Works on the rows of one chart, on the transaction's own connection. */
  public <T> T with(ChartKey key, Function<ChartRows, T> work) {
    return jdbi.withHandle(handle -> work.apply(new ChartRows(handle, key, json)));
  }

  /**
   * The charts of every clinic that the calendar alone changes, in the order of their keys; nothing
   * but whose they are leaves here.
   */
  public List<ChartKey> due(Instant now, ChartKey after, int atMost) {
    return jdbi.inTransaction(
        handle ->
            keys(
                handle
                    .createQuery(
                        "select clinic, patient from due_chart(:now, :clinic, :patient, :atMost)")
                    .bind("now", now)
                    .bindMethods(after)
                    .bind("atMost", atMost)));
  }

  /**
   * The charts of every clinic that know an older revision of an exercise than the catalogue, in
   * the order of their keys; nothing but whose they are leaves here.
   */
  public List<ChartKey> untold(ChartKey after, int atMost) {
    return jdbi.inTransaction(
        handle ->
            keys(
                handle
                    .createQuery(
                        "select clinic, patient from untold_chart(:clinic, :patient, :atMost)")
                    .bindMethods(after)
                    .bind("atMost", atMost)));
  }

  private static List<ChartKey> keys(Query charts) {
    return charts
        .map(
            (row, _) -> new ChartKey(row.getString("clinic"), row.getObject("patient", UUID.class)))
        .list();
  }
}
