package org.gradual.acceptance.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the files of the tracking database on a file system that is a little larger than they are: a
 * tmpfs in a mount namespace of PostgreSQL's own. That takes no root, only a Linux whose users may
 * have namespaces. The write-ahead log stays where it is, as it should on a server.
 */
final class SmallDisk implements AutoCloseable {
  /** PostgreSQL is stopped when it begins and when it ends. A word for each step that is done. */
  private static final String SCRIPT =
      """
      set -e
      files=$1 copy=$2 spare=$3
      shift 3
      cp -a "$files/." "$copy"
      mount -t tmpfs -o "mode=700,size=$(($(du -sk "$copy" | cut -f1) + spare))k" tmpfs "$files"
      cp -a "$copy/." "$files"
      "$@" restart -m immediate >&2
      echo small
      read -r word
      mount -o remount,size=1g "$files"
      echo large
      read -r word
      "$@" stop -m fast >&2
      rm -rf "$copy"
      cp -a "$files/." "$copy"
      umount "$files"
      rm -rf "$files"
      mv "$copy" "$files"
      echo over
      """;

  private static final String FULL = "53100";

  /** Kilobytes that are free in the beginning: some hundred requests. */
  private static final String SPARE = "512";

  private final PostgresNode postgres;
  private final Process namespace;
  private final BufferedReader words;

  private SmallDisk(PostgresNode postgres, Process namespace) {
    this.postgres = postgres;
    this.namespace = namespace;
    this.words = namespace.inputReader(UTF_8);
  }

  /** Whether this machine can do it. */
  static boolean isPossible() {
    try {
      return new ProcessBuilder("unshare", "-Urm", "sh", "-c", "mount -t tmpfs tmpfs /mnt")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Stops PostgreSQL and starts it there. */
  static SmallDisk under(PostgresNode postgres) {
    String oid = postgres.ask("select oid from pg_database where datname = 'tracking'");
    postgres.shutDown();
    Path files = postgres.data().resolve("base").resolve(oid);
    Path copy = postgres.data().resolveSibling("small-disk-copy");
    var command = new ArrayList<>(List.of("unshare", "-Urm", "sh", "-c", SCRIPT, "small-disk"));
    command.addAll(List.of(files.toString(), copy.toString(), SPARE));
    command.addAll(postgres.command());
    try {
      if (!copy.toFile().mkdir()) {
        throw new IllegalStateException(copy + " is there already");
      }
      var log = ProcessBuilder.Redirect.appendTo(copy.resolveSibling("small-disk.log").toFile());
      var disk = new SmallDisk(postgres, new ProcessBuilder(command).redirectError(log).start());
      disk.hear("small");
      return disk;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes all the space that is left. */
  void fill() throws SQLException {
    try (Connection connection = postgres.connect();
        Statement sql = connection.createStatement()) {
      sql.execute("create table filler (page text)");
      sql.execute("alter table filler alter page set storage plain");
      while (true) {
        sql.execute("insert into filler values (repeat('x', 7000))");
      }
    } catch (SQLException e) {
      if (!FULL.equals(e.getSQLState())) {
        throw e;
      }
    }
  }

  /** As an operator would: without stopping anything. */
  void enlarge() {
    say();
    hear("large");
  }

  /** Puts the files back. PostgreSQL is restarted once more. */
  @Override
  public void close() {
    say();
    hear("over");
    postgres.start();
  }

  private void say() {
    try {
      namespace.getOutputStream().write('\n');
      namespace.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void hear(String expected) {
    try {
      String word = words.readLine();
      if (!expected.equals(word)) {
        throw new IllegalStateException("the small disk says " + word + ", not " + expected);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
