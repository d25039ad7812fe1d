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

  @Column(insertable = false, updatable = false)
  @Enumerated(EnumType.STRING)
  ExerciseType type;

  @Column(insertable = false, updatable = false)
  @Enumerated(EnumType.STRING)
  Position position;

  @Column(insertable = false, updatable = false)
  @Enumerated(EnumType.STRING)
  Direction direction;

  @Column(insertable = false, updatable = false)
  int tier;

  @Column(insertable = false, updatable = false)
  String[] causes;

  @Column(insertable = false, updatable = false)
  String[] disciplines;

  @Column(insertable = false, updatable = false)
  String[] muscles;

  @Column(insertable = false, updatable = false)
  String[] contraindicated;

  protected ExerciseRevision() {}

  ExerciseRevision(PublishedDocument document, Instant publishedAt, String publishedBy) {
    this.slug = document.slug();
    this.revision = document.revision();
    this.document = document.text();
    this.publishedAt = publishedAt;
    this.publishedBy = publishedBy;
  }

  record Key(String slug, int revision) {}
}
