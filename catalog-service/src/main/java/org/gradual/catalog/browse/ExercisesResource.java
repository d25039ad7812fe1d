package org.gradual.catalog.browse;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gradual.catalog.exercise.PublishedDocument;
import org.gradual.foundation.paging.Page;
import org.gradual.foundation.wire.Asks;
import org.gradual.foundation.wire.Query;
import org.jboss.resteasy.reactive.Cache;

/** The list of exercises. */
@Path("/exercises")
@Produces(MediaType.APPLICATION_JSON)
@Cache(isPrivate = true, maxAge = 60)
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
  @Operation(summary = "The exercises that all filters let through, by slug")
  @Asks(ExerciseFilter.class)
  public Page<PublishedDocument> list() {
    return browse.page(query.read(ExerciseFilter.class));
  }
}
