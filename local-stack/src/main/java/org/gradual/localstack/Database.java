package org.gradual.localstack;

import java.util.Locale;

/** The databases of {@code postgres/roles.sql}, each with its two roles. */
public enum Database {
  /** Belongs to catalog-service. */
  CATALOG,
  /** Belongs to tracking-service. */
  TRACKING;

  /** The database's name. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role that migrates and owns every table. Its local password is its name. */
  public String owner() {
    return id() + "_owner";
  }

  /** The role that the running service uses; it owns nothing. Its local password is its name. */
  public String service() {
    return id() + "_service";
  }
}
