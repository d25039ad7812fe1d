package org.gradual.tracking.wire;

import org.gradual.foundation.wire.Text;

/** A therapist approves or vetoes a proposal, with or without a note. */
public record VerdictBody(@Text String note) {
  public static final VerdictBody WITHOUT_NOTE = new VerdictBody(null);
}
