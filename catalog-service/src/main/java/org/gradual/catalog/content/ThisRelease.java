package org.gradual.catalog.content;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.gradual.catalog.programme.Programmes;
import org.gradual.catalog.vocabulary.Vocabulary;

/** What the jar of this release brings along, read once. */
final class ThisRelease {
  @Produces
  @Singleton
  static ShippedContent content() {
    return ContentFiles.onClassPath();
  }

  @Produces
  @Singleton
  static Vocabulary vocabulary(ShippedContent content) {
    return content.vocabulary();
  }

  @Produces
  @Singleton
  static Programmes programmes(ShippedContent content) {
    return new Programmes(content.programmes());
  }
}
