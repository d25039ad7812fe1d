package org.gradual.tracking.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradual.tracking.store.Json;
import org.jdbi.v3.core.Jdbi;

/** What tracking believes of the catalog. It answers while the catalog-service is down. */
@ApplicationScoped
public class Catalogue {
  private final Jdbi jdbi;
  private final Json json;

  Catalogue(Jdbi jdbi, Json json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /** The newest revision; empty for an exercise that is unknown or retired. */
  public Optional<CatalogueEntry> newest(String slug) {
    return latest(slug).filter(entry -> entry.exercise().isPublished());
  }

  /** The newest revision by which an exercise is retired now; empty for any other. */
  public Optional<PublishedExercise> retirement(String slug) {
    return latest(slug).map(CatalogueEntry::exercise).filter(exercise -> !exercise.isPublished());
  }

  private Optional<CatalogueEntry> latest(String slug) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select status, document from catalogue_exercise where slug = :slug"
                        + " order by revision desc limit 1")
                .bind("slug", slug)
                .map((row, _) -> entry(row))
                .findOne());
  }

  /**
   * Every revision above these, in the order of slugs and revisions; a retirement is one.
   *
   * @param revisions by slug
   */
  public List<PublishedExercise> newerThan(Map<String, Integer> revisions) {
    var known = List.copyOf(revisions.entrySet());
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select e.document from unnest(:slugs::text[], :revisions::integer[]) known (slug, revision)"
                        + " join catalogue_exercise e on e.slug = known.slug and e.revision > known.revision"
                        + " order by e.slug, e.revision")
                .bindArray("slugs", String.class, known.stream().map(Map.Entry::getKey).toList())
                .bindArray(
                    "revisions", Integer.class, known.stream().map(Map.Entry::getValue).toList())
                .map((row, _) -> entry(row).exercise())
                .list());
  }

  /** What is known of these exercises, the retired ones included; others are left out. */
  public List<PublishedExercise> known(Set<String> slugs) {
    if (slugs.isEmpty()) {
      return List.of();
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select distinct on (slug) document from catalogue_exercise where slug = any(:slugs)"
                        + " order by slug, revision desc")
                .bindArray("slugs", String.class, slugs)
                .map((row, _) -> entry(row).exercise())
                .list());
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
                .findOne()
                .filter(entry -> entry.exercise().isPublished()));
  }

  /**
   * Exercises that may take the place of one that a condition forbids, by their {@link Kinship}; at
   * most five.
   *
   * @param conditions codes of the patient's conditions
   */
  public List<String> substitutes(PublishedExercise forbidden, Set<String> conditions) {
    return new Kinship(forbidden, conditions).of(published());
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
    return entry(row.getString("document"));
  }

  /** What a document of the catalog says. */
  public CatalogueEntry entry(String document) {
    return new CatalogueEntry(json.read(document, PublishedExercise.class), document);
  }
}
