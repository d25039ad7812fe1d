package org.gradual.tracking.progress;

import org.gradual.tracking.dose.Family;

/** What a plan's copy of an exercise says of it, as far as it is told here. */
record PinnedWords(String exercise, int revision, String name, Family family) {}
