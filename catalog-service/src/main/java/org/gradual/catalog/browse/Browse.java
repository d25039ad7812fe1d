package org.gradual.catalog.browse;

import static java.util.stream.Collectors.joining;
import static org.gradual.catalog.browse.Condition.avoids;
import static org.gradual.catalog.browse.Condition.isOneOf;
import static org.gradual.catalog.browse.Condition.overlaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.PublishedDocument;
import org.gradual.foundation.paging.Cursor;
import org.gradual.foundation.paging.Page;

/** Finds published exercises, ordered by slug: the order of the primary key. */
@ApplicationScoped
class Browse {
  private static final String LIST = "exercises";

  private final EntityManager database;

  Browse(EntityManager database) {
    this.database = database;
  }

  /**
   * One page of the exercises that a filter lets through.
   *
   * @throws org.gradual.foundation.problem.Refusal 400 for a cursor of another list
   */
  Page<PublishedDocument> page(ExerciseFilter filter) {
    List<Condition> conditions = conditions(filter).flatMap(Optional::stream).toList();
    var query =
        database.createQuery(
            """
            select r.slug, r.revision, r.document
            from CurrentExercise e
            join ExerciseRevision r on r.slug = e.slug and r.revision = e.revision
            where true %s
            order by e.slug
            """
                .formatted(conditions.stream().map(it -> "and " + it.text()).collect(joining(" "))),
            PublishedDocument.class);
    conditions.forEach(it -> query.setParameter(it.parameter(), it.value()));
    return Page.of(
        query.setMaxResults(filter.paging().fetch()).getResultList(),
        filter.paging(),
        last -> Cursor.at(LIST, last.slug()));
  }

  private static Stream<Optional<Condition>> conditions(ExerciseFilter filter) {
    return Stream.of(
        overlaps("r.causes", "cause", filter.cause()),
        overlaps("r.disciplines", "discipline", filter.discipline()),
        overlaps("r.muscles", "muscle", filter.muscle()),
        isOneOf("r.type", "type", filter.type()),
        isOneOf("r.position", "position", filter.position()),
        isOneOf("r.direction", "direction", filter.direction()),
        filter.maxTier().stream()
            .max(Integer::compare)
            .map(tier -> new Condition("r.tier <= :maxTier", "maxTier", tier)),
        avoids("r.contraindicated", "without", filter.without()),
        filter
            .paging()
            .after(LIST, String.class)
            .map(place -> place.key(0, String.class))
            // Said of both sides: the planner does not carry an inequality across a join.
            .map(slug -> new Condition("e.slug > :after and r.slug > :after", "after", slug)));
  }
}
