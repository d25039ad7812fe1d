package org.gradual.catalog.editing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A draft as the table has it. */
@Entity
@Table(name = "exercise_draft")
class DraftRow {
  @Id String slug;

  /** Given by the database at each change, never twice. */
  long version;

  String document;
  Instant changedAt;
  String changedBy;

  protected DraftRow() {}
}
