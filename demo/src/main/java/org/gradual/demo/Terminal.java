package org.gradual.demo;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gradual.localstack.Issuer;
import org.gradual.localstack.SigningKey;
import org.gradual.localstack.Tokens;

/** What both commands need of the machine on which {@code ./dev} runs. */
final class Terminal {
  /** Held here, or its level is lost with it. */
  private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final Palette palette;

  private Terminal() {
    Console console = System.console();
    this.palette = Palette.of(System.getenv(), console != null && console.isTerminal());
  }

  /** Runs a command; its failure becomes one line and the exit code 1. */
  static void run(Consumer<Terminal> command) {
    KAFKA.setLevel(Level.OFF);
    try {
      command.accept(new Terminal());
    } catch (Unexpected e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  void println(String line) {
    out.println(palette.paint(line));
  }

  /**
   * Tokens of the running stack's issuer, signed with the key that it keeps in {@code .gradual}.
   *
   * @throws Unexpected when no stack has ever run here
   */
  static TokenSource tokens() {
    Path home = Path.of(System.getProperty("gradual.home", ".gradual"));
    Path key = home.resolve("data/issuer/key.json");
    if (!Files.exists(key)) {
      throw new Unexpected("No stack has run here yet. Try ./dev up -d");
    }
    String port = System.getenv().getOrDefault("GRADUAL_ISSUER_PORT", "18080");
    return new Tokens(Issuer.url(Integer.parseInt(port)), SigningKey.keptIn(key))::token;
  }
}
