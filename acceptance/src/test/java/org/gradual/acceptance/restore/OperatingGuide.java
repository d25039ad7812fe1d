package org.gradual.acceptance.restore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.gradual.localstack.Database;

/** The SQL of {@code docs/operating.md}, so that what the drill runs is what the page says. */
record OperatingGuide(String text) {
  private static final Pattern SQL =
      Pattern.compile("(?s)```sql\\n *-- (\\w+)_owner[^\\n]*\\n(.*?)```");

  /** The moment that stands in the page as an example. */
  private static final String EXAMPLE = "2026-11-25 14:03:00+00";

  static OperatingGuide read() throws IOException {
    return new OperatingGuide(Files.readString(Path.of("../docs/operating.md")));
  }

  /**
   * Runs what the page wants to be done in a database that was restored to this moment, as its
   * owner.
   */
  void afterRestore(Database database, Connection owner, Moment moment) throws SQLException {
    Sql.run(owner, afterRestore(database).replace(EXAMPLE, moment.written()));
  }

  /** The statements for a database; fails unless they stand at one place. */
  String afterRestore(Database database) {
    List<String> places =
        SQL.matcher(section("## Restore"))
            .results()
            .filter(it -> it.group(1).equals(database.id()))
            .map(it -> it.group(2))
            .toList();
    if (places.size() != 1 || !places.getFirst().contains(EXAMPLE)) {
      throw new AssertionError("The page has no clear statements for " + database + ": " + places);
    }
    return places.getFirst();
  }

  private String section(String heading) {
    int begin = text.indexOf("\n" + heading + "\n");
    if (begin < 0) {
      throw new AssertionError("The page has no section " + heading);
    }
    int end = text.indexOf("\n## ", begin + heading.length());
    return text.substring(begin, end < 0 ? text.length() : end);
  }
}
