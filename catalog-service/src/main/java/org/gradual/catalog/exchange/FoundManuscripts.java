package org.gradual.catalog.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradual.catalog.editing.Manuscript;
import org.gradual.catalog.editing.Manuscripts;
import org.gradual.foundation.problem.Problem;
import org.gradual.foundation.problem.Refusal;
import org.gradual.foundation.problem.Violation;
import org.gradual.foundation.wire.Findings;
import org.gradual.foundation.wire.Reading;
import org.gradual.foundation.wire.Trees;

/** What the lines of one file have said so far, and everything that is wrong with them. */
final class FoundManuscripts {
  private final Trees trees;
  private final Manuscripts reader;
  private final List<Manuscript> manuscripts = new ArrayList<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Findings findings = new Findings();

  FoundManuscripts(Trees trees, Manuscripts reader) {
    this.trees = trees;
    this.reader = reader;
  }

  /** Reads one more line. A blank one says nothing. */
  void line(int index, byte[] text) {
    if (!isBlank(text)) {
      tree(index, text).ifPresent(tree -> manuscript(index, tree));
    }
  }

  /**
   * All of them, in a file of so many lines.
   *
   * @throws Refusal 400 if anything was wrong
   */
  ManuscriptFile inFileOf(int lines) {
    findings.refuse();
    return new ManuscriptFile(lines, manuscripts, indexes);
  }

  private Optional<JsonNode> tree(int index, byte[] text) {
    try {
      return Optional.of(trees.parse(text));
    } catch (Refusal noJson) {
      add(index, new Violation("body", column(noJson.problem())));
      return Optional.empty();
    }
  }

  private void manuscript(int index, JsonNode tree) {
    Reading<Manuscript> reading = reader.read(tree);
    reading.violations().forEach(it -> add(index, it));
    if (tree.path("status").asText().equals("RETIRED")) {
      add(
          index,
          new Violation("status", "is RETIRED: an import offers exercises, it retires none"));
    }
    Integer first = tree.hasNonNull("slug") ? firstOf(tree.get("slug").asText(), index) : null;
    if (first != null) {
      add(index, new Violation("slug", "stands in line " + (first + 1) + " already"));
    }
    reading.value().ifPresent(manuscripts::add);
  }

  private Integer firstOf(String slug, int index) {
    return indexes.putIfAbsent(slug, index);
  }

  private void add(int index, Violation within) {
    Violation found = ManuscriptFile.at(index, within);
    findings.add(found.field(), found.message());
  }

  /** Every line is a text of its own: the column says where, the file's line is told beside it. */
  private static String column(Problem problem) {
    return problem.detail().orElse("Not JSON").replace("line 1, ", "");
  }

  private static boolean isBlank(byte[] text) {
    for (byte character : text) {
      if (character != ' ' && character != '\t' && character != '\r') {
        return false;
      }
    }
    return true;
  }
}
