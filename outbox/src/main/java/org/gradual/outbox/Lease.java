package org.gradual.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * Which instance relays, by the database's clock alone. It spares the instances a quarrel; that
 * nothing is published twice rests on Kafka's fencing, not on the lease.
 */
final class Lease {
  private static final String ACQUIRE =
      """
      update outbox_lease
      set owner = ?, fence = fence + 1, held_until = now() + make_interval(secs => ?)
      where name = 'relay' and held_until < now()
      returning fence
      """;
  private static final String RENEW =
      """
      update outbox_lease set owner = ?, held_until = now() + make_interval(secs => ?)
      where name = 'relay' and fence = ?
      returning fence
      """;

  private final DataSource database;
  private final Duration length;
  private final String owner;
  private OptionalLong fence = OptionalLong.empty();
  private long renewedAt;

  Lease(DataSource database, Duration length, String owner) {
    this.database = database;
    this.length = length;
    this.owner = owner;
  }

  /** Takes the lease if it is free, renews it when a third of it has passed. True if it is ours. */
  boolean hold() throws SQLException {
    long now = System.nanoTime();
    if (fence.isEmpty() || now - renewedAt > length.toNanos() / 3) {
      fence = fence.isEmpty() ? update(ACQUIRE, length) : update(RENEW, length);
      renewedAt = now;
    }
    return fence.isPresent();
  }

  /** How often the lease had changed hands when it became ours. */
  long fence() {
    return fence.orElseThrow();
  }

  /** Lets another instance take it at once, unless one has done so already. */
  void release() throws SQLException {
    if (fence.isPresent()) {
      update(RENEW, Duration.ofMillis(-1));
      fence = OptionalLong.empty();
    }
  }

  private OptionalLong update(String statement, Duration from) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement sql = connection.prepareStatement(statement)) {
      sql.setString(1, owner);
      sql.setDouble(2, from.toMillis() / 1_000.0);
      if (fence.isPresent()) {
        sql.setLong(3, fence.getAsLong());
      }
      try (ResultSet row = sql.executeQuery()) {
        return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
      }
    }
  }
}
