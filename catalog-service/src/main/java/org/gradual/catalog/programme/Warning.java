package org.gradual.catalog.programme;

/** A rule that a person should hear of. */
public record Warning(String rule, String detail) {}
