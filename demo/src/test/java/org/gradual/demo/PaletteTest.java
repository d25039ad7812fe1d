package org.gradual.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PaletteTest {
  private static final String LINE = "  HOLD    bridge  = 1×5×10 s  NEED_2_SESSIONS   ⇠ held 1";

  @Test
  void coloursATerminalAndChangesNoWord() {
    String painted = Palette.of(Map.of("TERM", "xterm"), true).paint(LINE);

    assertThat(painted).contains("\u001b[33m  HOLD").endsWith("⇠ held 1\u001b[0m");
    assertThat(painted.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(LINE);
  }

  @Test
  void leavesAFileAlone() {
    assertThat(Palette.of(Map.of("TERM", "xterm"), false).paint(LINE)).isEqualTo(LINE);
  }

  @Test
  void honoursThoseWhoWantNoColour() {
    assertThat(Palette.of(Map.of("NO_COLOR", "1"), true).paint(LINE)).isEqualTo(LINE);
    assertThat(Palette.of(Map.of("TERM", "dumb"), true).paint(LINE)).isEqualTo(LINE);
  }
}
