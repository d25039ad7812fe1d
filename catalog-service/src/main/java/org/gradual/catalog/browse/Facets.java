package org.gradual.catalog.browse;

import java.util.Map;

/** How many exercises of the whole list have each value, by slug, number or code. */
public record Facets(
    Map<String, Integer> cause,
    Map<String, Integer> discipline,
    Map<String, Integer> tier,
    Map<String, Integer> type) {}
