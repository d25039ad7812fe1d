package org.gradual.catalog.exercise;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** All that is published now, read again only when something else is published. */
@ApplicationScoped
public class PublishedExercises {
  private final Exercises exercises;
  private final Wording wording;
  private volatile Read last = new Read(Map.of(), List.of());

  PublishedExercises(Exercises exercises, Wording wording) {
    this.exercises = exercises;
    this.wording = wording;
  }

  /** The newest revisions by slug; the same list for as long as nothing is published. */
  public List<ExerciseDocument> newest() {
    Map<String, Integer> revisions =
        exercises
            .getEntityManager()
            .createQuery("select e from CurrentExercise e", CurrentExercise.class)
            .getResultStream()
            .collect(toUnmodifiableMap(it -> it.slug, it -> it.revision));
    Read known = last;
    if (!known.revisions().equals(revisions)) {
      known = new Read(revisions, read());
      last = known;
    }
    return known.documents();
  }

  private List<ExerciseDocument> read() {
    return exercises
        .getEntityManager()
        .createQuery(
            "select r from CurrentExercise e join ExerciseRevision r"
                + " on r.slug = e.slug and r.revision = e.revision order by e.slug",
            ExerciseRevision.class)
        .getResultStream()
        .map(
            it ->
                new ExerciseDocument(
                    wording.exercise(new PublishedDocument(it.slug, it.revision, it.document)),
                    it.revision,
                    it.publishedAt))
        .toList();
  }

  private record Read(Map<String, Integer> revisions, List<ExerciseDocument> documents) {}
}
