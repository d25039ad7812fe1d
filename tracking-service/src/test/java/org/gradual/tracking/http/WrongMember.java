package org.gradual.tracking.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A line of {@code wrong-members.txt}: one way to break an otherwise right body.
 *
 * @param pointer where in the body
 * @param raw what stands there instead, byte for byte
 */
record WrongMember(Writing writing, String pointer, String raw) {
  private static final List<WrongMember> ALL = read();

  static List<WrongMember> of(Writing writing) {
    return ALL.stream().filter(member -> member.writing == writing).toList();
  }

  /** The place as violations write it: {@code /items/0/exercise} is {@code items[0].exercise}. */
  String field() {
    return pointer.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
  }

  private static List<WrongMember> read() {
    try (var lines = WrongMember.class.getResourceAsStream("wrong-members.txt")) {
      return new String(lines.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ", 3))
          .map(parts -> new WrongMember(Writing.valueOf(parts[0]), parts[1], parts[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
