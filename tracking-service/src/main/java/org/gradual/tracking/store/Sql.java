package org.gradual.tracking.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;

/** Plain SQL with named parameters, on the connection of the running transaction. */
final class Sql {
  @Produces
  @Singleton
  Jdbi jdbi(AgroalDataSource database) {
    var jdbi = Jdbi.create(database).installPlugin(new PostgresPlugin());
    // Whoever began the transaction ends it, not the handle.
    jdbi.getConfig(Handles.class).setForceEndTransactions(false);
    // A failure's message goes into the log, and the arguments are patients' words.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi;
  }
}
