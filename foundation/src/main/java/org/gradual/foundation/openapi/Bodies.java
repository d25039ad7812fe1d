package org.gradual.foundation.openapi;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Documents the record inside an {@code Incoming} as the JSON body that it is. */
final class Bodies {

  private static final String WRAPPED = "Incoming";
  private static final String RECORD = "value";
  private static final String SCHEMAS = "#/components/schemas/";

  private Bodies() {}

  static void unwrap(OpenAPI document) {
    document.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .forEach(operation -> unwrap(document, operation));
    List.copyOf(document.getComponents().getSchemas().keySet()).stream()
        .filter(name -> name.startsWith(WRAPPED))
        .forEach(document.getComponents()::removeSchema);
  }

  private static void unwrap(OpenAPI document, Operation operation) {
    Optional.ofNullable(operation.getRequestBody())
        .flatMap(body -> body.getContent().getMediaTypes().values().stream().findFirst())
        .map(MediaType::getSchema)
        .map(Schema::getRef)
        .filter(reference -> reference.startsWith(SCHEMAS + WRAPPED))
        .map(reference -> document.getComponents().getSchemas().get(name(reference)))
        .map(wrapped -> wrapped.getProperties().get(RECORD))
        .ifPresent(
            record ->
                operation
                    .getRequestBody()
                    .content(
                        OASFactory.createContent()
                            .addMediaType(
                                "application/json", OASFactory.createMediaType().schema(record))));
  }

  private static String name(String reference) {
    return reference.substring(SCHEMAS.length());
  }
}
