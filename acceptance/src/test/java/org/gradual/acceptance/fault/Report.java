package org.gradual.acceptance.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gradual.acceptance.fault.Findings.Kind;
import org.gradual.acceptance.fault.Tally.End;

/** A table of faults, operations and losses, printed line by line and kept in a file. */
final class Report {
  private static final String HEAD =
      "%-36s %9s %6s %8s %8s %6s %6s %6s %6s %6s %9s"
          .formatted(
              "fault",
              "answered",
              "503",
              "refused",
              "longest",
              "lost",
              "twice",
              "order",
              "gaps",
              "wrong",
              "recovered");

  private static final int SOME = 10;

  private final Path file;
  private final List<String> lines = new ArrayList<>();

  Report(Path file, long seed) {
    this.file = file;
    say("Seed " + seed);
    say(HEAD);
  }

  void add(Round round) {
    Tally tally = round.tally();
    Findings findings = round.findings();
    say(
        "%-36s %9d %6d %8d %6d ms %6d %6d %6d %6d %6d %7.1f s"
            .formatted(
                round.fault().name(),
                tally.of(End.ANSWERED),
                tally.of(End.UNAVAILABLE),
                tally.of(End.NOBODY) + tally.of(End.BROKEN) + tally.of(End.SILENT),
                tally.longest().toMillis(),
                findings.of(Kind.LOST),
                findings.of(Kind.TWICE),
                findings.of(Kind.OUT_OF_ORDER),
                findings.of(Kind.GAP),
                findings.of(Kind.WRONG) + findings.of(Kind.UNFOUNDED) + tally.complaints().size(),
                round.recovered().toMillis() / 1_000.0));
    round.faults().stream().limit(SOME).forEach(fault -> say("  " + fault));
  }

  void say(String line) {
    lines.add(line);
    System.out.println(line);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
