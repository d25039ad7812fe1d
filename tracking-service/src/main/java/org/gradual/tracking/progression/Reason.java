package org.gradual.tracking.progression;

/**
 * One reason of a decision or an alert.
 *
 * @param detail what was seen, in words and numbers; never a name or a patient's own words
 * @param source code of the source in the index of sources, or {@code design}
 */
public record Reason(ReasonCode rule, String detail, String source) {}
