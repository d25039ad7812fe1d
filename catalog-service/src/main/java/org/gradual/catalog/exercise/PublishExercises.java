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
  private final Wording wording;
  private final Announcements announcements;
  private final Clock clock;

  PublishExercises(Exercises exercises, Wording wording, Announcements announcements, Clock clock) {
    this.exercises = exercises;
    this.wording = wording;
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
  public List<PublishedDocument> publishChanged(List<Exercise> contents, String publisher) {
    exercises.waitForOtherPublishers();
    Map<String, PublishedDocument> newest =
        exercises.newest().stream().collect(toMap(PublishedDocument::slug, identity()));
    var published = new ArrayList<PublishedDocument>();
    for (Exercise content : contents) {
      PublishedDocument known = newest.get(content.slug());
      if (known == null) {
        published.add(publish(content, 1, publisher));
      } else if (!wording.exercise(known).equals(content)) {
        published.add(publish(content, known.revision() + 1, publisher));
      }
    }
    return List.copyOf(published);
  }

  private PublishedDocument publish(Exercise content, int revision, String publisher) {
    Instant now = clock.instant();
    PublishedDocument document = wording.published(new ExerciseDocument(content, revision, now));
    exercises.store(document, now, publisher);
    announcements.published(document);
    return document;
  }
}
