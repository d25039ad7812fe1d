package org.gradual.acceptance.fault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What must be true of one patient: all that was answered with 2xx, noted by those who asked for
 * it. Sessions are one client's, the rest is another's; both have ended when it is read.
 */
final class Course {
  private final String patient;
  private final Map<String, String> items;
  private final Map<UUID, Noted> sessions = new TreeMap<>();
  private final Map<LocalDate, Noted> checkIns = new TreeMap<>();
  private int planRevision = 1;

  /**
   * @param items the plan's item ids by exercise
   */
  Course(String patient, Map<String, String> items) {
    this.patient = patient;
    this.items = Map.copyOf(items);
  }

  /**
   * A record of the patient.
   *
   * @param revision how many different ones were sent under its id
   * @param body the last of them
   */
  record Noted(int revision, ObjectNode body, boolean withdrawn) {
    static Noted first(ObjectNode body) {
      return new Noted(1, body, false);
    }

    Noted then(ObjectNode next) {
      return body.equals(next) ? this : new Noted(revision + 1, next, false);
    }

    Noted takenBack() {
      return new Noted(revision + 1, body, true);
    }
  }

  String patient() {
    return patient;
  }

  String path() {
    return "/patients/" + patient;
  }

  Map<String, String> items() {
    return items;
  }

  Map<UUID, Noted> sessions() {
    return sessions;
  }

  Map<LocalDate, Noted> checkIns() {
    return checkIns;
  }

  int planRevision() {
    return planRevision;
  }

  void planRevised() {
    planRevision++;
  }
}
