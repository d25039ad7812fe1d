package org.gradual.catalog.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/**
 * One publication of an exercise. It is written once; the database refuses any change to it.
 *
 * <p>The document says everything. The columns by which readers search are derived from it by the
 * database, so that none can ever disagree with it.
 */
@Entity
@Immutable
@IdClass(ExerciseRevision.Key.class)
class ExerciseRevision {
  @Id String slug;
  @Id int revision;
  String document;
  Instant publishedAt;
  String publishedBy;

  /** The change of the catalogue that brought it; these are counted from 1 in their order. */
  long listedFrom;

  /** The change that took its place; null while it is the newest one. */
  @Column(insertable = false, updatable = false)
  Long listedUntil;

  @Column(insertable = false, updatable = false)
  @Enumerated(EnumType.STRING)
  ExerciseDocument.Status status;

  protected ExerciseRevision() {}

  ExerciseRevision(
      PublishedDocument document, Instant publishedAt, String publishedBy, long listedFrom) {
    this.slug = document.slug();
    this.revision = document.revision();
    this.document = document.text();
    this.publishedAt = publishedAt;
    this.publishedBy = publishedBy;
    this.listedFrom = listedFrom;
  }

  record Key(String slug, int revision) {}
}
