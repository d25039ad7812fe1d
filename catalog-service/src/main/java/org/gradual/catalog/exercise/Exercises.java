package org.gradual.catalog.exercise;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The published revisions. What comes out are documents; no row leaves this room. */
@ApplicationScoped
class Exercises implements PanacheRepositoryBase<ExerciseRevision, ExerciseRevision.Key> {
  private static final String DOCUMENT = "select r.slug, r.revision, r.document";
  private static final String NEWEST =
      DOCUMENT
          + " from CurrentExercise e join ExerciseRevision r"
          + " on r.slug = e.slug and r.revision = e.revision";

  /** The newest published revision of every exercise. */
  List<PublishedDocument> newest() {
    return documents(NEWEST).list();
  }

  /** The newest published revision of one exercise. */
  Optional<PublishedDocument> newest(String slug) {
    return documents(NEWEST + " where e.slug = ?1", slug).singleResultOptional();
  }

  Optional<PublishedDocument> revision(String slug, int revision) {
    return documents(
            DOCUMENT + " from ExerciseRevision r where r.slug = ?1 and r.revision = ?2",
            slug,
            revision)
        .singleResultOptional();
  }

  /**
   * One exercise's publications, newest first: those before {@code below}, {@code limit} at most.
   */
  List<Publication> publications(String slug, int below, int limit) {
    return find(
            "select r.revision, r.publishedAt, r.publishedBy from ExerciseRevision r"
                + " where r.slug = ?1 and r.revision < ?2 order by r.revision desc",
            slug,
            below)
        .project(Publication.class)
        .page(0, limit)
        .list();
  }

  /** Adds a revision and makes it the newest one. */
  void store(PublishedDocument document, Instant publishedAt, String publisher) {
    persistAndFlush(new ExerciseRevision(document, publishedAt, publisher));
    getEntityManager()
        .createQuery(
            "insert into CurrentExercise (slug, revision) values (:slug, :revision)"
                + " on conflict (slug) do update set revision = excluded.revision")
        .setParameter("slug", document.slug())
        .setParameter("revision", document.revision())
        .executeUpdate();
  }

  /** Holds back other publishers, on any instance, until this transaction ends. */
  void waitForOtherPublishers() {
    getEntityManager()
        .createNativeQuery(
            "select true from pg_advisory_xact_lock(hashtext('catalog.publish'))", Boolean.class)
        .getSingleResult();
  }

  private PanacheQuery<PublishedDocument> documents(String query, Object... parameters) {
    return find(query, parameters).project(PublishedDocument.class);
  }
}
