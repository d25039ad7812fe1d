package org.gradual.catalog.editing;

/** Who may change the catalog: a role of the installation, not of a clinic. */
public final class Editors {
  public static final String ROLE = "catalog-editor";

  private Editors() {}
}
