package org.gradual.catalog.exercise;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Publishes exercises: each gets its next revision, and the world is told, or nothing happens. */
@ApplicationScoped
public class PublishExercises {
  private final Exercises exercises;
  private final Announcements announcements;
  private final Clock clock;

  PublishExercises(Exercises exercises, Announcements announcements, Clock clock) {
    this.exercises = exercises;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * Publishes those of the given exercises of which the newest published revision says something
   * else, all in one transaction. One publisher works at a time, however many instances there are:
   * the second one finds that nothing has changed.
   *
   * @param publisher who publishes: a person's subject, or the release
   * @return what was published; nothing when all of it was known
   */
  @Transactional
  public List<ExerciseDocument> publishChanged(List<Exercise> contents, String publisher) {
    exercises.waitForOtherPublishers();
    Map<String, ExerciseDocument> newest =
        exercises.newest().stream().collect(toMap(it -> it.exercise().slug(), identity()));
    Instant now = clock.instant();
    var published = new ArrayList<ExerciseDocument>();
    for (Exercise content : contents) {
      ExerciseDocument known = newest.get(content.slug());
      if (known == null || !known.exercise().equals(content)) {
        int revision = known == null ? 1 : known.revision() + 1;
        published.add(publish(new ExerciseDocument(content, revision, now), publisher));
      }
    }
    return List.copyOf(published);
  }

  private ExerciseDocument publish(ExerciseDocument document, String publisher) {
    exercises.store(document, publisher);
    announcements.published(document);
    return document;
  }
}
