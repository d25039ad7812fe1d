package org.gradual.catalog.browse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradual.catalog.exercise.Languages;
import org.gradual.catalog.exercise.PublishedDocument;
import org.gradual.catalog.exercise.Translations;
import org.gradual.foundation.paging.Page;

/** Finds published exercises: by slug or, with words, by rank. */
@ApplicationScoped
class Browse {
  private final EntityManager database;
  private final Translations translations;
  private final ObjectMapper json;

  Browse(EntityManager database, Translations translations, ObjectMapper json) {
    this.database = database;
    this.translations = translations;
    this.json = json;
  }

  /**
   * One page of the exercises that a filter lets through.
   *
   * @throws org.gradual.foundation.problem.Refusal 400 for a cursor of another list
   */
  Found page(ExerciseFilter filter, Languages languages) {
    Search search = Search.of(filter, languages);
    var query = database.createNativeQuery(search.text(), Tuple.class);
    search.parameters().forEach(query::setParameter);
    @SuppressWarnings("unchecked")
    List<Tuple> rows = query.getResultList();
    Page<Row> page =
        Page.of(
            rows.stream().filter(row -> row.get("slug") != null).map(this::row).toList(),
            filter.paging(),
            last -> last.place().cursor(filter.q().isPresent()));
    var facets = Optional.ofNullable((String) rows.getFirst().get("facets")).map(this::tree);
    return Found.of(page.map(row -> item(row, languages)), facets);
  }

  private Row row(Tuple row) {
    var document =
        new PublishedDocument(
            row.get("slug", String.class),
            row.get("revision", Integer.class),
            row.get("document", String.class));
    var place =
        new Place(row.get("changes", Long.class), row.get("rank", Integer.class), document.slug());
    return new Row(document, place, highlights(row.get("highlights", String.class)));
  }

  private List<Highlight> highlights(String marked) {
    var all = new ArrayList<Highlight>();
    if (marked != null) {
      tree(marked)
          .forEach(
              it -> all.addAll(Highlight.in(it.get("field").asText(), it.get("text").asText())));
    }
    return all;
  }

  private Item item(Row row, Languages languages) {
    var translated = translations.translated(row.document(), languages);
    PublishedDocument document = translated.document();
    return new Item(
        row.highlights().isEmpty() ? document : highlighted(document, row.highlights()),
        translated.language());
  }

  private PublishedDocument highlighted(PublishedDocument document, List<Highlight> highlights) {
    ObjectNode members = document.members(json);
    members.set("highlights", json.valueToTree(highlights));
    return document.with(members);
  }

  private JsonNode tree(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database wrote no JSON", e);
    }
  }

  private record Row(PublishedDocument document, Place place, List<Highlight> highlights) {}

  /** A document as a reader sees it, and its language. */
  record Item(PublishedDocument document, String language) {}
}
