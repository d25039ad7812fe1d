package org.gradual.catalog.exercise;

import java.time.Instant;

/** When a revision was published, and by whom: a person's subject, or the release. */
public record Publication(
    int revision, ExerciseDocument.Status status, Instant publishedAt, String publishedBy) {}
