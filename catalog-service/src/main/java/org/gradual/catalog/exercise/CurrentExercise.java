package org.gradual.catalog.exercise;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Points at the newest published revision of an exercise. */
@Entity
@Table(name = "exercise")
class CurrentExercise {
  @Id String slug;
  int revision;

  protected CurrentExercise() {}

  CurrentExercise(String slug) {
    this.slug = slug;
  }
}
