package org.gradual.tracking.basis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A chapter of the clinical basis, to which the beginning of a row's id belongs. */
enum Section {
  B2("Settings", "B2"),
  B3(
      "Order of the rules: P before a session, S after it, the first that matches decides",
      "B3|[PS]\\d"),
  B4("Progress gate", "B4"),
  B4A("Definitions", "B4a"),
  B5("Doses and their steps", "B5"),
  B6("Flare-up", "B6"),
  B7("Time off and deload", "B7"),
  B8("Red flags", "B8"),
  B9("Measures", "B9"),
  B10("Evidence", "B10"),
  B12("Alerts", "B12"),
  C4("Safety", "C4"),
  C5("Order of a session", "C5"),
  C6("Conditions that forbid an exercise or ask for caution", "C6");

  /** Numbers in ids count as numbers: {@code B7.7-13} comes before {@code B7.14-27}. */
  private static final Comparator<Row> BY_ID =
      Comparator.comparing(row -> padded(row.id()), String.CASE_INSENSITIVE_ORDER);

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final String title;
  private final Pattern place;

  Section(String title, String place) {
    this.title = title;
    this.place = Pattern.compile(place);
  }

  /** Its number and its title. */
  String heading() {
    return name().replace('A', 'a') + ". " + title;
  }

  /** The rows that belong here, in the order of their ids. */
  List<Row> of(List<Row> rows) {
    return rows.stream().filter(this::holds).sorted(BY_ID).toList();
  }

  static boolean isKnown(Row row) {
    return Arrays.stream(values()).anyMatch(it -> it.holds(row));
  }

  private boolean holds(Row row) {
    return place.matcher(row.id().split("\\.", 2)[0]).matches();
  }

  private static String padded(String id) {
    return NUMBER.matcher(id).replaceAll(Section::padded);
  }

  private static String padded(MatchResult number) {
    return "%4s".formatted(number.group()).replace(' ', '0');
  }
}
