package org.gradual.tracking.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What one chart was told of exercises, and of which it waits to hear. */
public final class Notices {
  private final Handle handle;
  private final ChartKey key;

  Notices(Handle handle, ChartKey key) {
    this.handle = handle;
    this.key = key;
  }

  /** In the order of their revisions. */
  public List<NoticeRow> all() {
    return handle
        .createQuery(
            "select exercise, revision, status, replaced_by, at from notice"
                + " where clinic = :clinic and patient = :patient order by exercise, revision")
        .bindMethods(key)
        .map(
            (row, _) ->
                new NoticeRow(
                    row.getString("exercise"),
                    row.getInt("revision"),
                    row.getString("status"),
                    row.getString("replaced_by"),
                    Columns.instant(row, "at")))
        .list();
  }

  public void add(List<NoticeRow> notices, long version) {
    var batch =
        handle.prepareBatch(
            "insert into notice (clinic, patient, exercise, revision, version, status, replaced_by, at)"
                + " values (:clinic, :patient, :exercise, :revision, :version, :status, :replacedBy, :at)");
    notices.forEach(
        notice -> batch.bindMethods(key).bindMethods(notice).bind("version", version).add());
    batch.execute();
  }

  /** The newest revision that the chart knows of each exercise of which it waits to hear. */
  public Map<String, Integer> watched() {
    return handle
        .createQuery(
            "select exercise, revision from watched_exercise where clinic = :clinic and patient = :patient")
        .bindMethods(key)
        .map((row, _) -> Map.entry(row.getString("exercise"), row.getInt("revision")))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** From now on the chart waits to hear of revisions of these exercises above these, no others. */
  public void watch(Map<String, Integer> revisions) {
    handle
        .createUpdate("delete from watched_exercise where clinic = :clinic and patient = :patient")
        .bindMethods(key)
        .execute();
    var batch =
        handle.prepareBatch(
            "insert into watched_exercise (clinic, patient, exercise, revision)"
                + " values (:clinic, :patient, :exercise, :revision)");
    revisions.forEach(
        (exercise, revision) ->
            batch.bindMethods(key).bind("exercise", exercise).bind("revision", revision).add());
    batch.execute();
  }
}
