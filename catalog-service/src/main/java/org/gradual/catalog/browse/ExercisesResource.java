package org.gradual.catalog.browse;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gradual.catalog.exercise.Languages;
import org.gradual.foundation.wire.Asks;
import org.gradual.foundation.wire.Query;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The list of exercises. */
@Path("/exercises")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Exercises")
public class ExercisesResource {
  private final Browse browse;
  private final Query query;

  ExercisesResource(Browse browse, Query query) {
    this.browse = browse;
    this.query = query;
  }

  @GET
  @Operation(summary = "The exercises that all filters let through, by slug or, with q, by rank")
  @Asks(ExerciseFilter.class)
  @Cache(isPrivate = true, maxAge = 60)
  public RestResponse<Found> list(@Context HttpHeaders headers) {
    Found found = browse.page(query.read(ExerciseFilter.class), Languages.of(headers));
    return ResponseBuilder.ok(found)
        .header(HttpHeaders.CONTENT_LANGUAGE, found.languages())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }
}
