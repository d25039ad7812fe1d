package org.gradual.tracking.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradual.tracking.store.Json;
import org.jdbi.v3.core.Jdbi;

/** What tracking believes of the catalog. It answers while the catalog-service is down. */
@ApplicationScoped
public class Catalogue {
  private static final int MOST_SUBSTITUTES = 5;
  private static final String NEUTRAL = "NEUTRAL";

  private final Jdbi jdbi;
  private final Json json;

  Catalogue(Jdbi jdbi, Json json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /** The newest revision; empty for an exercise that is unknown or retired. */
  public Optional<CatalogueEntry> newest(String slug) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select status, document from catalogue_exercise where slug = :slug"
                        + " order by revision desc limit 1")
                .bind("slug", slug)
                .map((row, _) -> entry(row))
                .findOne()
                .filter(entry -> entry.exercise().isPublished()));
  }

  /** A revision that was published once. */
  public Optional<CatalogueEntry> at(String slug, int revision) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select document from catalogue_exercise where slug = :slug and revision = :revision")
                .bind("slug", slug)
                .bind("revision", revision)
                .map((row, _) -> entry(row))
                .findOne());
  }

  /**
   * Exercises that may take the place of one that a condition forbids: for a shared cause,
   * forbidden by none of the conditions and not harder; first those that neither bend nor arch the
   * back, then the nearest tier.
   *
   * @param conditions codes of the patient's conditions
   */
  public List<String> substitutes(PublishedExercise forbidden, Set<String> conditions) {
    return published().stream()
        .filter(other -> !other.slug().equals(forbidden.slug()))
        .filter(other -> other.tier() <= forbidden.tier())
        .filter(other -> !Collections.disjoint(other.causes(), forbidden.causes()))
        .filter(other -> Collections.disjoint(other.contraindicated(), conditions))
        .sorted(
            Comparator.comparing((PublishedExercise other) -> !other.direction().equals(NEUTRAL))
                .thenComparing(PublishedExercise::tier, Comparator.reverseOrder())
                .thenComparing(PublishedExercise::slug))
        .limit(MOST_SUBSTITUTES)
        .map(PublishedExercise::slug)
        .toList();
  }

  private List<PublishedExercise> published() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select distinct on (slug) document from catalogue_exercise order by slug, revision desc")
                .map((row, _) -> entry(row).exercise())
                .filter(PublishedExercise::isPublished)
                .list());
  }

  private CatalogueEntry entry(ResultSet row) throws SQLException {
    var document = row.getString("document");
    return new CatalogueEntry(json.read(document, PublishedExercise.class), document);
  }
}
