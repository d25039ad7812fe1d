package org.gradual.catalog.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.gradual.catalog.exercise.Listed;
import org.gradual.catalog.exercise.Listing;
import org.gradual.catalog.vocabulary.Vocabulary;

/** What is on offer, read and arranged anew only when the list has changed. */
@ApplicationScoped
class PublishedShelf {
  private final Listing listing;
  private final Vocabulary vocabulary;
  private volatile Arranged last;

  PublishedShelf(Listing listing, Vocabulary vocabulary) {
    this.listing = listing;
    this.vocabulary = vocabulary;
  }

  Shelf now() {
    long changes = listing.changes();
    Arranged known = last;
    if (known == null || known.changes() != changes) {
      known = new Arranged(changes, shelf());
      last = known;
    }
    return known.shelf();
  }

  private Shelf shelf() {
    return Shelf.of(listing.all().stream().filter(Listed::isOffered).toList(), vocabulary.causes());
  }

  /**
   * @param changes how many the list had seen before it was read; one that comes in between is read
   *     again, not missed
   */
  private record Arranged(long changes, Shelf shelf) {}
}
