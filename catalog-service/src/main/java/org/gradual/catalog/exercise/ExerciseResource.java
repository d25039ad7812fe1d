package org.gradual.catalog.exercise;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gradual.foundation.http.Preconditions;
import org.gradual.foundation.paging.Cursor;
import org.gradual.foundation.paging.Page;
import org.gradual.foundation.paging.Paging;
import org.gradual.foundation.problem.Refusal;
import org.gradual.foundation.wire.Asks;
import org.gradual.foundation.wire.Query;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One exercise, now and as it was published before. */
@Path("/exercises")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Exercises")
public class ExerciseResource {
  /** The slug in a path; whatever else stands there is not found. */
  public static final String SLUG = "{slug: [a-z0-9-]{1,64}}";

  private static final String REVISION = "{revision: \\d{1,9}}";
  private static final String FOR_A_MINUTE = "private, max-age=60";
  private static final String FOR_EVER = "private, max-age=31536000, immutable";

  private final Exercises exercises;
  private final Translations translations;
  private final Query query;

  ExerciseResource(Exercises exercises, Translations translations, Query query) {
    this.exercises = exercises;
    this.translations = translations;
    this.query = query;
  }

  @GET
  @Operation(summary = "An exercise as it was last published")
  @Path(SLUG)
  public RestResponse<PublishedDocument> newest(String slug, @Context HttpHeaders headers) {
    return answer(exercises.newest(slug).orElseThrow(Refusal::notFound), headers, FOR_A_MINUTE);
  }

  @GET
  @Operation(summary = "When an exercise was published, newest first")
  @Path(SLUG + "/revisions")
  @Asks(Paging.class)
  @Cache(isPrivate = true, maxAge = 60)
  public Page<Publication> revisions(String slug) {
    if (exercises.newest(slug).isEmpty()) {
      throw Refusal.notFound();
    }
    String list = "revisions of " + slug;
    Paging paging = query.read(Paging.class);
    int below =
        paging
            .after(list, Integer.class)
            .map(it -> it.key(0, Integer.class))
            .orElse(Integer.MAX_VALUE);
    List<Publication> rows = exercises.publications(slug, below, paging.fetch());
    return Page.of(rows, paging, last -> Cursor.at(list, last.revision()));
  }

  @GET
  @Operation(summary = "A revision, which never changes again")
  @Path(SLUG + "/revisions/" + REVISION)
  public RestResponse<PublishedDocument> revision(
      String slug, int revision, @Context HttpHeaders headers) {
    return answer(one(slug, revision), headers, FOR_EVER);
  }

  @GET
  @Operation(summary = "What changed from one revision to another, member by member")
  @Path(SLUG + "/revisions/{from: \\d{1,9}}..{to: \\d{1,9}}")
  @Cache(isPrivate = true, maxAge = 60)
  public Differences differences(String slug, int from, int to) {
    return Differences.between(one(slug, from), one(slug, to));
  }

  private PublishedDocument one(String slug, int revision) {
    return exercises.revision(slug, revision).orElseThrow(Refusal::notFound);
  }

  /** Every language has a tag of its own: what is read in one is not what is read in another. */
  private RestResponse<PublishedDocument> answer(
      PublishedDocument document, HttpHeaders headers, String cacheControl) {
    var translated = translations.translated(document, Languages.of(headers));
    String language = translated.language();
    String tag =
        language.equals(Languages.ENGLISH)
            ? Preconditions.tag(document.revision())
            : Preconditions.tag(document.revision() + "-" + language);
    ResponseBuilder<PublishedDocument> answer =
        Preconditions.of(headers).alreadyHas(tag)
            ? ResponseBuilder.notModified()
            : ResponseBuilder.ok(translated.document());
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, cacheControl)
        .header(HttpHeaders.CONTENT_LANGUAGE, language)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }
}
