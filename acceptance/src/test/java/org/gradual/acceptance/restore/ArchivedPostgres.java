package org.gradual.acceptance.restore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradual.acceptance.Deadline;
import org.gradual.localstack.Database;
import org.gradual.localstack.Ports;
import org.gradual.localstack.PostgresServer;
import org.gradual.localstack.QuietLogs;

/**
 * A PostgreSQL whose write-ahead log goes to an archive. It can be backed up while it works, lost
 * with all its files, and restored to a moment, always at the same address.
 */
final class ArchivedPostgres implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Path folder;
  private final int port = Ports.free();
  private PostgresServer server;
  private Optional<BaseBackup> backup = Optional.empty();

  private ArchivedPostgres(Path folder) {
    this.folder = folder;
  }

  /** With empty databases. */
  static ArchivedPostgres start() throws IOException {
    QuietLogs.hush();
    Path folder =
        Files.createTempDirectory(Path.of("target").toAbsolutePath(), "archived-postgres");
    var postgres = new ArchivedPostgres(folder);
    Files.createDirectory(postgres.archive());
    postgres.launch();
    return postgres;
  }

  private void launch() {
    String configuration =
        """
        archive_mode = on
        archive_command = 'test ! -f "%1$s/%%f" && cp "%%p" "%1$s/%%f.part" && mv "%1$s/%%f.part" "%1$s/%%f"'
        """
            .formatted(archive());
    server = PostgresServer.kept(data(), port, folder.resolve("postgresql.log"), configuration);
  }

  PostgresServer server() {
    return server;
  }

  Connection owner(Database database) throws SQLException {
    return server.connect(database, database.owner());
  }

  /** The first column of what a database answers its owner. */
  List<String> ask(Database database, String query) throws SQLException {
    try (Connection owner = owner(database)) {
      return Sql.list(owner, query);
    }
  }

  /** Returns when there is no such row, or no longer. */
  void awaitNone(Database database, String query) throws Exception {
    Deadline.await(LIMIT, () -> ask(database, query).isEmpty(), query);
  }

  /** All that both databases hold. */
  Map<Database, DatabaseState> states() throws SQLException {
    var states = new EnumMap<Database, DatabaseState>(Database.class);
    for (Database database : Database.values()) {
      try (Connection owner = owner(database)) {
        states.put(database, DatabaseState.of(owner));
      }
    }
    return states;
  }

  private Connection superuser() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), "postgres", "");
  }

  /** A base backup of the working server. */
  void backUp() throws SQLException, IOException {
    try (Connection superuser = superuser()) {
      backup = Optional.of(BaseBackup.of(data(), superuser, folder.resolve("base")));
    }
  }

  /** Returns when all that was committed up to now is in the archive. */
  void archiveEverything() throws Exception {
    try (Connection superuser = superuser()) {
      String last = Sql.text(superuser, "select pg_walfile_name(pg_switch_wal())");
      Deadline.await(LIMIT, () -> Files.exists(archive().resolve(last)), last + " is archived");
    }
  }

  /** The disk is gone: the server ends at once, and so do all its files. */
  void lose() throws IOException {
    long postmaster =
        Long.parseLong(Files.readAllLines(data().resolve("postmaster.pid")).getFirst());
    List<ProcessHandle> processes =
        ProcessHandle.of(postmaster).stream()
            .flatMap(it -> Stream.concat(Stream.of(it), it.children()))
            .toList();
    processes.forEach(ProcessHandle::destroyForcibly);
    processes.forEach(it -> it.onExit().join());
    delete(data());
  }

  /** Restores the backup and rolls it forward to this moment, and no further. */
  void restoreTo(Moment moment) throws Exception {
    backup.orElseThrow().copyTo(data());
    Files.writeString(
        data().resolve("postgresql.auto.conf"),
        """
        restore_command = 'cp "%s/%%f" "%%p"'
        recovery_target_time = '%s'
        recovery_target_action = 'promote'
        """
            .formatted(archive(), moment.written()),
        StandardOpenOption.APPEND);
    Files.createFile(data().resolve("recovery.signal"));
    launch();
    try (Connection superuser = superuser()) {
      Deadline.await(
          LIMIT,
          () -> Sql.text(superuser, "select pg_is_in_recovery()").equals("f"),
          "the recovery ends");
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Path archive() {
    return folder.resolve("archive");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Leaves nothing behind; the server has ended with the installation that used it. */
  @Override
  public void close() {
    try {
      delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
