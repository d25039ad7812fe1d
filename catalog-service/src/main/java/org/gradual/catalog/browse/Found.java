package org.gradual.catalog.browse;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gradual.catalog.exercise.Languages;
import org.gradual.catalog.exercise.PublishedDocument;
import org.gradual.foundation.paging.Page;

/**
 * A page of exercises.
 *
 * @param facets how often each value stands in the whole list, if that was asked for
 * @param languages those of its items, by their letters
 */
public record Found(
    @JsonUnwrapped Page<PublishedDocument> page,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(implementation = Facets.class)
        Optional<JsonNode> facets,
    @JsonIgnore @Schema(hidden = true) String languages) {

  static Found of(Page<Browse.Item> page, Optional<JsonNode> facets) {
    String languages =
        page.items().stream().map(Browse.Item::language).distinct().sorted().collect(joining(", "));
    return new Found(
        page.map(Browse.Item::document),
        facets,
        languages.isEmpty() ? Languages.ENGLISH : languages);
  }
}
