package org.gradual.catalog.editing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The drafts of this installation. */
@ApplicationScoped
class Drafts implements PanacheRepositoryBase<DraftRow, String> {
  private static final String DRAFT =
      "select d.slug, d.version, d.document, d.changedAt, d.changedBy from DraftRow d ";

  private final Manuscripts manuscripts;
  private final Clock clock;

  Drafts(Manuscripts manuscripts, Clock clock) {
    this.manuscripts = manuscripts;
    this.clock = clock;
  }

  Optional<Draft> of(String slug) {
    return find(DRAFT + "where d.slug = ?1", slug)
        .project(Written.class)
        .singleResultOptional()
        .map(this::draft);
  }

  /** The open drafts of some exercises, by slug. */
  Map<String, Draft> of(Collection<String> slugs) {
    return find(DRAFT + "where d.slug in ?1", slugs).project(Written.class).stream()
        .map(this::draft)
        .collect(toMap(Draft::slug, identity()));
  }

  /** Drafts in the order of slugs: those after one slug, {@code limit} at most. */
  List<Draft> after(String slug, int limit) {
    return find(DRAFT + "where d.slug > ?1 order by d.slug", slug)
        .project(Written.class)
        .page(0, limit)
        .stream()
        .map(this::draft)
        .toList();
  }

  /** Puts a manuscript in the place of the draft that there was, if there was one. */
  Draft write(String slug, Manuscript manuscript, String author) {
    var now = clock.instant();
    var version =
        (Long)
            getEntityManager()
                .createNativeQuery(
                    """
                insert into exercise_draft (slug, document, changed_at, changed_by)
                values (:slug, :document, :now, :author)
                on conflict (slug) do update set
                  version = excluded.version,
                  document = excluded.document,
                  changed_at = excluded.changed_at,
                  changed_by = excluded.changed_by
                returning version
                """,
                    Long.class)
                .setParameter("slug", slug)
                .setParameter("document", manuscript.text())
                .setParameter("now", now)
                .setParameter("author", author)
                .getSingleResult();
    return new Draft(slug, version, manuscript, now, author);
  }

  void discard(String slug) {
    delete("slug", slug);
  }

  private Draft draft(Written row) {
    return new Draft(
        row.slug(),
        row.version(),
        manuscripts.of(row.document()),
        row.changedAt(),
        row.changedBy());
  }

  /** The columns of a draft. */
  record Written(String slug, long version, String document, Instant changedAt, String changedBy) {}
}
