package org.gradual.acceptance.restore;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * The files of a PostgreSQL that goes on working, as {@code pg_basebackup} would copy them. They
 * are of many moments at once; the archived log makes one moment of them.
 */
record BaseBackup(Path folder) {
  /** PostgreSQL makes their content anew, or the archive has it. */
  private static final Set<String> EMPTIED =
      Set.of(
          "pg_wal",
          "pg_dynshmem",
          "pg_notify",
          "pg_replslot",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans");

  private static final Set<String> OF_THE_RUNNING_SERVER =
      Set.of("postmaster.pid", "postmaster.opts", "epg-lock");

  /** Copies the data folder of a running server by PostgreSQL's low-level backup API. */
  static BaseBackup of(Path data, Connection superuser, Path folder)
      throws SQLException, IOException {
    try (Statement sql = superuser.createStatement()) {
      sql.execute("select pg_backup_start('gradual', fast => true)");
      copy(data, folder);
      try (ResultSet end = sql.executeQuery("select labelfile from pg_backup_stop()")) {
        end.next();
        Files.writeString(folder.resolve("backup_label"), end.getString("labelfile"));
      }
    }
    return new BaseBackup(folder);
  }

  /** Puts the files where a server expects its data. */
  void copyTo(Path data) throws IOException {
    copy(folder, data);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            Path relative = from.relativize(directory);
            Files.copy(directory, to.resolve(relative), StandardCopyOption.COPY_ATTRIBUTES);
            return EMPTIED.contains(relative.toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path relative = from.relativize(file);
            if (!OF_THE_RUNNING_SERVER.contains(relative.toString())) {
              copyUnlessGone(file, to.resolve(relative));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failure;
          }
        });
  }

  /** A file that goes during the backup is taken away by the log as well. */
  private static void copyUnlessGone(Path file, Path to) throws IOException {
    if (Files.exists(file)) {
      Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
