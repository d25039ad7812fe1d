package org.gradual.tracking.store;

import java.util.UUID;

/** Whose chart it is. Every table and every statement of a chart begins with these two. */
public record ChartKey(String clinic, UUID patient) {
  /** Before every chart, in the order of the keys. */
  public static final ChartKey FIRST = new ChartKey("", new UUID(0, 0));
}
