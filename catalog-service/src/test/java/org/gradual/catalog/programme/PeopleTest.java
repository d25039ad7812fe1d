package org.gradual.catalog.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every described person gets the plan that was worked out for them by hand, all of it. */
class PeopleTest {

  @ParameterizedTest
  @MethodSource("people")
  void get(DescribedPerson described) {
    Proposal plan = Tailor.plan(ShippedShelf.SHELF, described.asks());

    assertThat(plan.items().stream().map(DescribedPerson.Item::of))
        .containsExactlyElementsOf(
            described.items().stream().map(DescribedPerson.Item::silent).toList());
    assertThat(plan.excluded().stream().map(DescribedPerson.Exclusion::of))
        .containsExactlyElementsOf(
            described.excluded().stream().map(DescribedPerson.Exclusion::silent).toList());
    assertThat(plan.warnings())
        .extracting(Warning::rule)
        .containsExactlyElementsOf(described.warnings());
    assertThat(plan.minutesPerDay()).isEqualByComparingTo(described.minutesPerDay());
    assertThat(plan.causesCovered()).isEqualTo(described.causesCovered());
    assertThat(plan.causesUncovered()).isEqualTo(described.causesUncovered());
  }

  @Test
  void areEachExplainedInWords() {
    assertThat(people()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(
            people().stream()
                .flatMap(
                    it ->
                        Stream.concat(
                            it.items().stream().map(DescribedPerson.Item::so),
                            it.excluded().stream().map(DescribedPerson.Exclusion::so))))
        .allSatisfy(so -> assertThat(so).endsWith("."));
  }

  static List<DescribedPerson> people() {
    return DescribedPerson.all();
  }
}
