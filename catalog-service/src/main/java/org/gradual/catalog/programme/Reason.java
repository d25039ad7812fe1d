package org.gradual.catalog.programme;

/**
 * Why something is in a plan, or is not.
 *
 * @param source a line of the seed such as {@code L41}, or a code of {@code GET /sources}
 */
public record Reason(String rule, String detail, String source) {}
