package org.gradual.catalog.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Puts the texts of a reader's language into a document, where it has them. */
@ApplicationScoped
public class Translations {
  private static final String TRANSLATIONS = "translations";

  private final ObjectMapper json;

  Translations(ObjectMapper json) {
    this.json = json;
  }

  /**
   * The document in the best language that it has. Name, aliases and cues are translated, and its
   * member {@code language} says into which; all else stays as it was published.
   */
  public Translated translated(PublishedDocument document, Languages languages) {
    if (languages.isEnglish()) {
      return new Translated(document, Languages.ENGLISH);
    }
    ObjectNode tree = document.members(json);
    List<String> available = new ArrayList<>();
    tree.path(TRANSLATIONS).fieldNames().forEachRemaining(available::add);
    String language = languages.best(available);
    return language.equals(Languages.ENGLISH)
        ? new Translated(document, language)
        : new Translated(document.with(translate(tree, language)), language);
  }

  private static ObjectNode translate(ObjectNode tree, String language) {
    JsonNode texts = tree.path(TRANSLATIONS).path(language);
    tree.put("language", language);
    tree.set("name", texts.path("name"));
    tree.set("aliases", texts.path("aliases"));
    for (int i = 0; i < tree.path("cues").size(); i++) {
      ((ObjectNode) tree.path("cues").get(i)).set("text", texts.path("cues").path(i));
    }
    return tree;
  }

  /**
   * A document as one reader sees it.
   *
   * @param language its texts' language, by its two letters
   */
  public record Translated(PublishedDocument document, String language) {}
}
