package org.gradual.foundation.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** New ids: UUIDs of version 7, which rise with time and so keep indexes compact (RFC 9562). */
public final class Ids {

  private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  private Ids() {}

  /** An id that no one has had before; later ones of this process are greater. */
  public static UUID next() {
    return GENERATOR.generate();
  }
}
