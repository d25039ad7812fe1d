package org.gradual.catalog.exchange;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gradual.catalog.exercise.ExerciseDocument;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The catalog as a file. */
@Path("/export")
@Produces(Ndjson.MEDIA_TYPE)
@RunOnVirtualThread
@Tag(name = "Exchange")
public class ExportResource {
  private static final String AS_A_FILE = "attachment; filename=\"exercises.ndjson\"";

  private final Export export;

  ExportResource(Export export) {
    this.export = export;
  }

  @GET
  @Operation(summary = "Everything that is on offer at one moment, a document a line, by slug")
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content =
          @Content(
              mediaType = Ndjson.MEDIA_TYPE,
              schema = @Schema(implementation = ExerciseDocument.class)))
  public RestResponse<StreamingOutput> export() {
    return ResponseBuilder.<StreamingOutput>ok(export::write)
        .header(HttpHeaders.CONTENT_DISPOSITION, AS_A_FILE)
        .build();
  }
}
