package org.gradual.acceptance.fault;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gradual.acceptance.fault.Findings.Kind;

/** Committed facts in words: those that the tables hold, and those that events tell. */
final class Facts {
  private static final String IN_THE_TABLES =
      """
      with of as (select unnest(?::uuid[]) as patient)
      select patient || ' session ' || session || case
               when withdrawn then ' withdrawn ' || revision - 1
               when revision = 1 then ' recorded 1'
               else ' corrected ' || revision end
      from session_revision join of using (patient)
      union all
      select patient || ' check-in ' || day || ' ' || revision
      from check_in_revision join of using (patient)
      union all
      select patient || ' plan ' || revision from plan_revision join of using (patient)
      union all
      select patient || ' enrolled' from patient join of using (patient)
      union all
      select patient || ' decision ' || decision || ' ' || case
               when status <> 'APPLIED' then lower(status)
               else case kind when 'ADVANCE' then 'advanced' when 'HOLD' then 'held'
                              when 'REGRESS' then 'regressed' when 'SUSPEND' then 'suspended'
                              when 'HALT' then 'halted' else 'pending' end end
      from decision join of using (patient)
      union all
      select patient || ' alert ' || alert from alert join of using (patient)
      """;

  private Facts() {}

  /** What the tables hold of these patients. */
  static List<String> committed(Connection database, Collection<String> patients)
      throws SQLException {
    try (PreparedStatement sql = database.prepareStatement(IN_THE_TABLES)) {
      Array keys = database.createArrayOf("uuid", patients.toArray());
      sql.setArray(1, keys);
      try (ResultSet row = sql.executeQuery()) {
        var facts = new ArrayList<String>();
        while (row.next()) {
          facts.add(row.getString(1));
        }
        return facts;
      }
    }
  }

  /**
   * What events tell: each one's own fact, of a decision what became of it last, and of an alert
   * that it was raised, however often it became more urgent.
   */
  static List<String> told(List<Told> events) {
    var facts = new ArrayList<String>();
    Map<String, String> newest = new HashMap<>();
    for (Told event : events) {
      String id = event.member("id");
      String verb = event.verb();
      String revision = event.member("revision");
      String fact =
          switch (event.name()) {
            case "session.recorded", "session.corrected", "session.withdrawn" ->
                "%s session %s %s %s".formatted(event.patient(), id, verb, revision);
            case "patient.check-in-recorded" ->
                "%s check-in %s %s".formatted(event.patient(), event.member("date"), revision);
            case "patient.plan-revised" -> "%s plan %s".formatted(event.patient(), revision);
            case "patient.enrolled" -> "%s enrolled".formatted(event.patient());
            case "safety.alert-raised" -> "%s alert %s".formatted(event.patient(), id);
            default -> "%s decision %s %s".formatted(event.patient(), id, verb);
          };
      if (event.isOf("progression") || event.name().equals("safety.alert-raised")) {
        newest.put(id, fact);
      } else if (!event.isOf("safety")) {
        facts.add(fact);
      }
    }
    facts.addAll(newest.values());
    return facts;
  }

  /** Every committed fact has its event, and every event its fact. */
  static Findings compare(Collection<String> committed, Collection<String> told) {
    var findings = new Findings();
    Map<String, Integer> count = new HashMap<>();
    told.forEach(fact -> count.merge(fact, 1, Integer::sum));
    for (String fact : committed) {
      if (count.merge(fact, -1, Integer::sum) < 0) {
        findings.add(Kind.LOST, fact);
      }
    }
    count.forEach(
        (fact, more) -> {
          if (more > 0) {
            findings.add(committed.contains(fact) ? Kind.TWICE : Kind.UNFOUNDED, fact);
          }
        });
    return findings;
  }
}
