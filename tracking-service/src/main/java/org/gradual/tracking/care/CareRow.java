package org.gradual.tracking.care;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A therapist in a patient's care team. */
@Entity
@Table(name = "care_team")
class CareRow {

  @EmbeddedId CareKey key;

  Instant since;

  @Column(name = "added_by")
  String addedBy;

  CareRow(CareKey key, Instant since, String addedBy) {
    this.key = key;
    this.since = since;
    this.addedBy = addedBy;
  }

  protected CareRow() {}
}
