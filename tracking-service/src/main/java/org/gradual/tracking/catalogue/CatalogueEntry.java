package org.gradual.tracking.catalogue;

/**
 * One revision of an exercise.
 *
 * @param document as the catalog published it, whole
 */
public record CatalogueEntry(PublishedExercise exercise, String document) {}
