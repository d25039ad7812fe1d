package org.gradual.acceptance.restore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every row of every table, as a count and a checksum, in one moment. The lease is left out: a
 * running service renews it all the time, and it says nothing of any fact.
 *
 * @param tables by name: rows and checksum
 */
record DatabaseState(SortedMap<String, String> tables) {

  static DatabaseState of(Connection owner) throws SQLException {
    owner.setAutoCommit(false);
    owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    var tables = new TreeMap<String, String>();
    for (String table :
        Sql.list(
            owner,
            "select relname from pg_class where relnamespace = 'public'::regnamespace"
                + " and relkind = 'r' and relname <> 'outbox_lease'")) {
      tables.put(
          table,
          Sql.text(
              owner,
              "select count(*) || ' ' || md5(coalesce(string_agg(t::text, ' ' order by t::text), ''))"
                  + " from \"%s\" t".formatted(table)));
    }
    owner.commit();
    return new DatabaseState(tables);
  }

  long rows() {
    return tables.keySet().stream().mapToLong(this::rows).sum();
  }

  long rows(String table) {
    return Long.parseLong(tables.get(table).split(" ")[0]);
  }
}
