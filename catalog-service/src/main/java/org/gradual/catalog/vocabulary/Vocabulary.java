package org.gradual.catalog.vocabulary;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All words of this release. They change with a release only, so they live in memory. */
public record Vocabulary(
    List<@Valid Cause> causes,
    List<@Valid Term> disciplines,
    List<@Valid Term> muscles,
    List<@Valid Term> conditions,
    List<@Valid Term> benefits,
    List<@Valid Term> safetyRules,
    List<@Valid Source> sources) {

  /** What stands for a source where there is none: general clinical knowledge, our own choice. */
  private static final Set<String> OWN_WORD = Set.of("general", "design");

  public Vocabulary {
    causes = List.copyOf(causes);
    disciplines = List.copyOf(disciplines);
    muscles = List.copyOf(muscles);
    conditions = List.copyOf(conditions);
    benefits = List.copyOf(benefits);
    safetyRules = List.copyOf(safetyRules);
    sources = List.copyOf(sources);
  }

  /** The slugs or codes of the words of one kind. */
  public Set<String> keys(Word word) {
    return switch (word) {
      case CAUSE -> causes.stream().map(Cause::slug).collect(toUnmodifiableSet());
      case DISCIPLINE -> keys(disciplines);
      case MUSCLE -> keys(muscles);
      case CONDITION -> keys(conditions);
      case SOURCE ->
          Stream.concat(OWN_WORD.stream(), sources.stream().map(Source::code))
              .collect(toUnmodifiableSet());
    };
  }

  private static Set<String> keys(List<Term> terms) {
    return terms.stream().map(Term::key).collect(toUnmodifiableSet());
  }
}
