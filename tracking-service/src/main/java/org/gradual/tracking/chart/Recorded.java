package org.gradual.tracking.chart;

/**
 * What a use case left behind.
 *
 * @param view the record as it now is
 * @param revision names it in an entity tag
 * @param created whether it is new
 */
public record Recorded<T>(T view, int revision, boolean created) {}
