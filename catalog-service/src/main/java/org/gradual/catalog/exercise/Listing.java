package org.gradual.catalog.exercise;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the catalogue lists, and the only way to change it: each change adds a revision and tells
 * the world in the caller's transaction, or nothing happens.
 */
@ApplicationScoped
public class Listing {
  private final Exercises exercises;
  private final Wording wording;
  private final Announcements announcements;
  private final Clock clock;

  Listing(Exercises exercises, Wording wording, Announcements announcements, Clock clock) {
    this.exercises = exercises;
    this.wording = wording;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * Holds the list until the caller's transaction ends, for whoever goes on to change something:
   * one works at a time, however many instances there are.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold() {
    exercises.waitForOtherPublishers();
  }

  /** Every exercise as it is now, retired ones included. */
  public List<Listed> all() {
    return exercises.listed().stream().map(this::listed).toList();
  }

  /** The same by slug. */
  public Map<String, Listed> bySlug() {
    return all().stream().collect(toMap(it -> it.document().slug(), identity()));
  }

  /** One exercise as it is now. */
  public Optional<Listed> find(String slug) {
    return exercises.listed(slug).map(this::listed);
  }

  /**
   * What is on offer, in the order of slugs: at most {@code limit} documents after one slug, as the
   * list was after so many changes.
   */
  public List<PublishedDocument> offered(long changes, String after, int limit) {
    return exercises.offered(changes, after, limit);
  }

  /** How many changes the list has seen: two equal answers mean that nothing has changed. */
  public long changes() {
    return exercises.changes();
  }

  /**
   * Publishes the next revision of an exercise. The caller holds the list.
   *
   * @param publisher a person's subject, or the release
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public PublishedDocument publish(Exercise content, String publisher) {
    Instant now = clock.instant();
    var document = ExerciseDocument.published(content, next(content.slug()), now);
    PublishedDocument words = list(document, publisher);
    announcements.published(words);
    return words;
  }

  /**
   * Takes an exercise out of what is offered. The caller holds the list.
   *
   * @param replacedBy the slug of what to take instead, if there is something
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public PublishedDocument retire(Listed listed, Optional<String> replacedBy, String publisher) {
    int revision = listed.document().revision() + 1;
    var document =
        ExerciseDocument.retired(
            listed.content(), revision, clock.instant(), replacedBy.orElse(null));
    PublishedDocument words = list(document, publisher);
    announcements.retired(words);
    return words;
  }

  private int next(String slug) {
    return exercises.newest(slug).map(PublishedDocument::revision).orElse(0) + 1;
  }

  private PublishedDocument list(ExerciseDocument document, String publisher) {
    PublishedDocument words = wording.published(document);
    exercises.list(words, document.publishedAt(), publisher);
    return words;
  }

  private Listed listed(Exercises.ListedRow row) {
    PublishedDocument document = row.document();
    return new Listed(document, wording.exercise(document), row.status(), row.publishedBy());
  }
}
