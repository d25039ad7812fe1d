package org.gradual.foundation.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * Tells the OpenAPI document what every resource does without saying so: bodies are read by {@code
 * Incoming}, query parameters are the members of a record, and refusals are problems.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class WireHabits implements OASFilter {

  private final QueryParameters queries;

  public WireHabits(IndexView index) {
    queries = new QueryParameters(index);
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Bodies.unwrap(document);
    Problems.declare(document);
    for (var path : document.getPaths().getPathItems().values()) {
      path.getOperations()
          .forEach(
              (method, operation) -> {
                queries.add(operation);
                Problems.answer(method, operation);
              });
    }
  }
}
