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
  private static final String DOCUMENT =
      "select r.slug, r.revision, r.document from ExerciseRevision r where ";
  private static final String LISTED =
      "select r.document, r.status, r.publishedBy, r.slug, r.revision from ExerciseRevision r"
          + " where r.listedUntil is null";

  /** The newest revision of one exercise. */
  Optional<PublishedDocument> newest(String slug) {
    return documents("r.slug = ?1 and r.listedUntil is null", slug).singleResultOptional();
  }

  Optional<PublishedDocument> revision(String slug, int revision) {
    return documents("r.slug = ?1 and r.revision = ?2", slug, revision).singleResultOptional();
  }

  /** The newest revision of every exercise, with who published it. */
  List<ListedRow> listed() {
    return find(LISTED).project(ListedRow.class).list();
  }

  Optional<ListedRow> listed(String slug) {
    return find(LISTED + " and r.slug = ?1", slug).project(ListedRow.class).singleResultOptional();
  }

  /** What was on offer after so many changes of the list, by slug. */
  List<PublishedDocument> offered(long changes, String after, int limit) {
    return documents(
            "r.slug > ?1 and r.status = PUBLISHED and r.listedFrom <= ?2"
                + " and (r.listedUntil is null or r.listedUntil > ?2) order by r.slug",
            after,
            changes)
        .page(0, limit)
        .list();
  }

  /**
   * One exercise's publications, newest first: those before {@code below}, {@code limit} at most.
   */
  List<Publication> publications(String slug, int below, int limit) {
    return find(
            "select r.revision, r.status, r.publishedAt, r.publishedBy from ExerciseRevision r"
                + " where r.slug = ?1 and r.revision < ?2 order by r.revision desc",
            slug,
            below)
        .project(Publication.class)
        .page(0, limit)
        .list();
  }

  /** Adds a revision, which takes the place of the exercise's newest one. */
  void list(PublishedDocument document, Instant publishedAt, String publisher) {
    long change = changes() + 1;
    getEntityManager()
        .createNativeQuery(
            "update exercise_revision set listed_until = :change"
                + " where slug = :slug and listed_until is null")
        .setParameter("change", change)
        .setParameter("slug", document.slug())
        .executeUpdate();
    persistAndFlush(new ExerciseRevision(document, publishedAt, publisher, change));
  }

  /** How many changes the catalogue has seen. */
  long changes() {
    return getEntityManager()
        .createQuery("select coalesce(max(r.listedFrom), 0) from ExerciseRevision r", Long.class)
        .getSingleResult();
  }

  /** Holds back other publishers, on any instance, until this transaction ends. */
  void waitForOtherPublishers() {
    getEntityManager()
        .createNativeQuery(
            "select true from pg_advisory_xact_lock(hashtext('catalog.publish'))", Boolean.class)
        .getSingleResult();
  }

  private PanacheQuery<PublishedDocument> documents(String condition, Object... parameters) {
    return find(DOCUMENT + condition, parameters).project(PublishedDocument.class);
  }

  /** A newest revision as the table has it. */
  record ListedRow(
      String text, ExerciseDocument.Status status, String publishedBy, String slug, int revision) {

    PublishedDocument document() {
      return new PublishedDocument(slug, revision, text);
    }
  }
}
