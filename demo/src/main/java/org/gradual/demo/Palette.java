package org.gradual.demo;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Colours for a terminal; a line says the same without them. */
final class Palette {
  private static final Pattern COLOURED =
      Pattern.compile(
          "^  (?:ADVANCE|HOLD|REGRESS|SUSPEND|HALT|PENDING|ALERT|CLEARED)\\b|⇠.*$|^Week \\d.*$");
  private static final Map<String, String> KINDS =
      Map.of(
          "ADVANCE", "32;1",
          "HOLD", "33",
          "PENDING", "36",
          "REGRESS", "35;1",
          "SUSPEND", "31;1",
          "HALT", "31;1",
          "ALERT", "31;1",
          "CLEARED", "32");

  private final boolean colour;

  Palette(boolean colour) {
    this.colour = colour;
  }

  /** In colour on a terminal, unless {@code NO_COLOR} or {@code TERM=dumb} asks for none. */
  static Palette of(Map<String, String> environment, boolean terminal) {
    boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Palette(terminal && wanted && !"dumb".equals(environment.get("TERM")));
  }

  String paint(String line) {
    return colour ? COLOURED.matcher(line).replaceAll(Palette::coloured) : line;
  }

  private static String coloured(MatchResult match) {
    String text = match.group();
    String code = text.startsWith("⇠") ? "2" : KINDS.getOrDefault(text.strip(), "1");
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
