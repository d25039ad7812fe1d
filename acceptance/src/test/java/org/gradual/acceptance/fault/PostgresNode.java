package org.gradual.acceptance.fault;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gradual.localstack.Database;
import org.gradual.localstack.PostgresServer;

/** A PostgreSQL that can be stopped, killed, frozen and started again, with its data and port. */
final class PostgresNode implements AutoCloseable {
  private static final String SUPERUSER = "postgres";

  private final PostgresServer server = PostgresServer.throwAway();
  private final Path binaries = Path.of(ask("select setting from pg_config where name = 'BINDIR'"));

  int port() {
    return server.port();
  }

  /** The folder of its data. */
  Path data() {
    return server.data();
  }

  /** A connection of its own, past every link, to which no row-level security applies. */
  Connection connect() throws SQLException {
    return server.connect(Database.TRACKING, SUPERUSER);
  }

  /** Runs statements one by one, each in a transaction of its own. */
  void execute(String... statements) {
    try (Connection connection = connect();
        var sql = connection.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The only value of a query, as text. */
  String ask(String query) {
    try (Connection connection = connect();
        var sql = connection.createStatement();
        var row = sql.executeQuery(query)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Breaks off without a checkpoint: the next start recovers from the log. */
  void stop() {
    control("stop", "-m", "immediate");
  }

  /** Ends in peace. */
  void shutDown() {
    control("stop", "-m", "fast");
  }

  /** Starts with the options of the first start, and returns when it takes connections. */
  void start() {
    control("restart", "-m", "immediate");
  }

  /** Ends all its processes as a power cut would. */
  void kill() {
    List<Long> all = processes();
    Signal.KILL.to(all);
    for (long pid : all) {
      ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
    }
  }

  /** Kills the process behind one connection of the services; all others are then ended too. */
  void killOneBackend() {
    Signal.KILL.to(
        Long.parseLong(
            ask(
                "select pid from pg_stat_activity where usename = '%s' order by random() limit 1"
                    .formatted(Database.TRACKING.service()))));
  }

  /** It stands still, and whoever asks it waits. */
  void freeze() {
    Signal.STOP.to(processes());
  }

  void thaw() {
    Signal.CONT.to(processes());
  }

  private List<Long> processes() {
    long postmaster = postmaster();
    return Stream.concat(
            Stream.of(postmaster),
            ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid))
        .toList();
  }

  private long postmaster() {
    try {
      return Long.parseLong(Files.readAllLines(data().resolve("postmaster.pid")).getFirst());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code pg_ctl}, which refuses root as PostgreSQL does: root steps down as the library does. */
  List<String> command(String... arguments) {
    var command = new ArrayList<String>();
    if (LinuxUtils.isUnshareAvailable()) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(List.of(binaries.resolve("pg_ctl").toString(), "-D", data().toString(), "-w"));
    command.addAll(List.of(arguments));
    return command;
  }

  private void control(String... arguments) {
    Path log = data().resolveSibling("pg_ctl.log");
    try {
      int code =
          new ProcessBuilder(command(arguments))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start()
              .waitFor();
      if (code != 0) {
        throw new IllegalStateException("pg_ctl fails: " + Files.readString(log));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
