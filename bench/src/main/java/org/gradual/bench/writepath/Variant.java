package org.gradual.bench.writepath;

import java.util.function.Function;
import javax.sql.DataSource;

/** The ways compared. */
public enum Variant {
  PLAIN_JDBC(PlainJdbc::new),
  JDBI(JdbiSql::new),
  STATELESS_SESSION(Hibernate.Stateless::new),
  SESSION_READING_RECORDS(pool -> new Hibernate.Stateful(pool, true)),
  SESSION_READING_ENTITIES(pool -> new Hibernate.Stateful(pool, false));

  private final Function<DataSource, ChartWriter> opening;

  Variant(Function<DataSource, ChartWriter> opening) {
    this.opening = opening;
  }

  ChartWriter open(DataSource pool) {
    return opening.apply(pool);
  }
}
