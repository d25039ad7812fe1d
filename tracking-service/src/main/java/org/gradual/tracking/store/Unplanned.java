package org.gradual.tracking.store;

/**
 * What the catalog said of an exercise that was done beside the plan, when the session was
 * received.
 */
public record Unplanned(String family, String phase) {}
