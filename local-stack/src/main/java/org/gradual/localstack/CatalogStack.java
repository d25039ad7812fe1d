package org.gradual.localstack;

/** The local stack for tests of catalog-service: {@code @WithTestResource(CatalogStack.class)}. */
public final class CatalogStack extends LocalStackResource {
  public CatalogStack() {
    super(Database.CATALOG);
  }
}
