package org.gradual.tracking.progression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A history as it stands in {@code histories.txt}: a name, and a line for each fact, read by {@link
 * TaleReader}.
 */
record Tale(String name, List<String> lines) {

  private static final String TITLE = "# ";

  Tale {
    lines = List.copyOf(lines);
  }

  Story story() {
    return TaleReader.read(lines);
  }

  static List<Tale> readAll(Path file) throws IOException {
    List<Tale> tales = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file).reversed()) {
      if (line.startsWith(TITLE)) {
        tales.addFirst(new Tale(line.substring(TITLE.length()), lines.reversed()));
        lines.clear();
      } else if (!line.isBlank()) {
        lines.add(line);
      }
    }
    return tales;
  }

  static void writeAll(Path file, List<Tale> tales) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Tale tale : tales) {
      lines.add(TITLE + tale.name());
      lines.addAll(tale.lines());
    }
    Files.write(file, lines);
  }
}
