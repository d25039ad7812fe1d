package org.gradual.catalog.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One publication of an exercise. It is written once; the database refuses any change to it.
 *
 * <p>Its content says everything. The columns by which readers search are derived from it by the
 * database, so that no column can ever disagree with the document.
 */
@Entity
@Immutable
@IdClass(ExerciseRevision.Key.class)
class ExerciseRevision {
  @Id String slug;
  @Id int revision;
  Instant publishedAt;
  String publishedBy;

  @JdbcTypeCode(SqlTypes.JSON)
  Exercise content;

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

  ExerciseRevision(ExerciseDocument document, String publishedBy) {
    this.slug = document.exercise().slug();
    this.revision = document.revision();
    this.publishedAt = document.publishedAt();
    this.publishedBy = publishedBy;
    this.content = document.exercise();
  }

  record Key(String slug, int revision) {}
}
