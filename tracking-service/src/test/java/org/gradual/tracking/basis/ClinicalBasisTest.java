package org.gradual.tracking.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The pages of the clinical basis are what the rules say of themselves, and every rule is tested.
 * {@code -Dgradual.generated.write} writes both pages anew.
 */
class ClinicalBasisTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final List<Row> ROWS = WrittenRows.all();
  private static final Sources SOURCES = Sources.shipped();
  private static final Showings SHOWINGS = Showings.ofTests();

  @Test
  void theBasisIsCommittedAsTheRulesSayIt() throws IOException {
    assertIsCommitted("clinical-basis.md", new BasisPage(ROWS, SOURCES).markdown());
  }

  @Test
  void theTableOfTestsIsCommittedAsTheTestsSayIt() throws IOException {
    assertIsCommitted("rule-tests.md", SHOWINGS.markdown(ROWS));
  }

  @Test
  void everyRowHasAnIdOfItsOwnInAKnownSection() {
    assertThat(ROWS).extracting(Row::id).doesNotHaveDuplicates();
    assertThat(ROWS).filteredOn(it -> !Section.isKnown(it)).extracting(Row::id).isEmpty();
  }

  @Test
  void everyRowSaysASentence() {
    assertThat(ROWS).extracting(Row::says).allMatch(it -> it.endsWith("."));
  }

  @Test
  void everySourceIsInTheCatalogsIndex() {
    assertThat(ROWS).flatExtracting(it -> Sources.codesOf(it).toList()).allMatch(SOURCES::knows);
  }

  @Test
  void whatNamesNoSourceIsOurOwnDefault() {
    assertThat(ROWS)
        .filteredOn(it -> Sources.codesOf(it).findAny().isEmpty())
        .allMatch(it -> it.grade() == Grade.C);
  }

  @Test
  void everyRowIsShownByATest() {
    assertThat(ROWS).filteredOn(it -> SHOWINGS.of(it).isEmpty()).extracting(Row::id).isEmpty();
  }

  @Test
  void everyTestThatShowsSomethingNamesARow() {
    assertThat(ROWS).extracting(Row::id).containsAll(SHOWINGS.tests().keySet());
  }

  @Test
  void findsRowsWhereverAConstantCarriesThem() {
    assertThat(WrittenRows.in(Carriers.class))
        .extracting(Row::id)
        .containsExactlyInAnyOrder("B5.ALONE", "B5.LISTED", "B5.CARRIED");
  }

  @Test
  void seesWhichTestShowsWhat() {
    assertThat(Showings.of(List.of(Shown.class)).tests())
        .hasToString("{B5.ONE=[Shown, Shown.shows], B5.TWO=[Shown.shows]}");
  }

  @Test
  void ordersRowsByTheirNumbers() {
    List<Row> rows = List.of(row("B7.14-27"), row("B7.7-13"), row("B7.0-6"), row("B8.X"));
    assertThat(Section.B7.of(rows))
        .extracting(Row::id)
        .containsExactly("B7.0-6", "B7.7-13", "B7.14-27");
    assertThat(Section.isKnown(row("B99.X"))).isFalse();
    assertThat(Section.isKnown(row("B4a.X"))).isTrue();
    assertThat(Section.B4.of(List.of(row("B4a.X")))).isEmpty();
    assertThat(Section.B3.of(List.of(row("S1.X"), row("P0.X")))).hasSize(2);
  }

  private static void assertIsCommitted(String page, String generated) throws IOException {
    Path committed = DOCS.resolve(page);
    if (System.getProperty("gradual.generated.write") != null) {
      Files.writeString(committed, generated);
    }
    assertThat(generated).isEqualTo(Files.readString(committed));
  }

  private static Row row(String id) {
    return Row.design(id, "Something.");
  }

  private static final class Carriers {
    static final Row ALONE = ClinicalBasisTest.row("B5.ALONE");
    static final List<Row> LISTED = List.of(ClinicalBasisTest.row("B5.LISTED"));
    static final Object CARRIED = new Carrier(ClinicalBasisTest.row("B5.CARRIED"));
    static final String SOMETHING_ELSE = "no row";
  }

  private record Carrier(Row row) {}

  @Shows("B5.ONE")
  private static final class Shown {
    @Shows({"B5.ONE", "B5.TWO"})
    void shows() {}
  }
}
