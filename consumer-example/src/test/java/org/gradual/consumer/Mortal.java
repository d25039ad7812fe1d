package org.gradual.consumer;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;

/** A connection that breaks at its n-th step, before or after it was done at the server. */
final class Mortal {
  private static final Set<String> STEPS = Set.of("executeUpdate", "executeQuery", "commit");

  private final boolean after;
  private int left;

  Mortal(int steps, boolean after) {
    this.left = steps;
    this.after = after;
  }

  Database of(Database database) {
    return new Database(watched(Connection.class, database.connection()));
  }

  private <T> T watched(Class<T> type, T real) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              boolean dies = STEPS.contains(method.getName()) && left-- == 0;
              if (dies && !after) {
                throw new SQLException("killed");
              }
              try {
                Object result = method.invoke(real, arguments);
                if (dies) {
                  throw new SQLException("killed");
                }
                return result instanceof PreparedStatement statement
                    ? watched(PreparedStatement.class, statement)
                    : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
