package org.gradual.tracking.store;

import java.time.Instant;

/**
 * The chart was told of a revision of an exercise that its plan rests on.
 *
 * @param status PUBLISHED or RETIRED
 * @param replacedBy slug of what takes the place of a retired exercise, or null
 */
public record NoticeRow(
    String exercise, int revision, String status, String replacedBy, Instant at) {}
