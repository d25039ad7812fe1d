package org.gradual.catalog.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.gradual.catalog.exercise.Dose;

/** A person of {@code people.yaml}, and the plan that somebody worked out by hand. */
record DescribedPerson(
    String person,
    Person asks,
    List<Item> items,
    List<Exclusion> excluded,
    List<String> warnings,
    BigDecimal minutesPerDay,
    List<String> causesCovered,
    List<String> causesUncovered) {
  private static final ObjectMapper YAML = new YAMLMapper();

  record Item(String exercise, JsonNode dose, List<String> reasons, String so) {
    static Item of(Proposal.Item item) {
      return new Item(item.exercise(), tree(item.dose()), rules(item.reasons()), null);
    }

    Item silent() {
      return new Item(exercise, dose, reasons, null);
    }

    private static JsonNode tree(Dose dose) {
      return YAML.valueToTree(dose);
    }
  }

  record Exclusion(String exercise, List<String> because, String so) {
    static Exclusion of(Proposal.Exclusion exclusion) {
      return new Exclusion(exclusion.exercise(), rules(exclusion.because()), null);
    }

    Exclusion silent() {
      return new Exclusion(exercise, because, null);
    }
  }

  static List<DescribedPerson> all() {
    try (InputStream file = DescribedPerson.class.getResourceAsStream("people.yaml")) {
      return YAML.readerForListOf(DescribedPerson.class).readValue(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> rules(List<Reason> reasons) {
    return reasons.stream().map(Reason::rule).toList();
  }

  @Override
  public String toString() {
    return person;
  }
}
