package org.gradual.catalog.vocabulary;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gradual.foundation.paging.Cursor;
import org.gradual.foundation.paging.Page;
import org.gradual.foundation.paging.Paging;
import org.gradual.foundation.problem.Refusal;
import org.gradual.foundation.wire.Asks;
import org.gradual.foundation.wire.Query;
import org.jboss.resteasy.reactive.Cache;

/** The words with which exercises are described, each with the seed's lines behind it. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Cache(isPrivate = true, maxAge = 3600)
@Tag(name = "Vocabulary")
public class VocabularyResource {
  private final Vocabulary vocabulary;
  private final Query query;

  VocabularyResource(Vocabulary vocabulary, Query query) {
    this.vocabulary = vocabulary;
    this.query = query;
  }

  @GET
  @Path("causes")
  @Operation(summary = "Causes of back pain")
  @Asks(Paging.class)
  public Page<Cause> causes() {
    return page("causes", vocabulary.causes(), Cause::slug);
  }

  @GET
  @Path("causes/{slug}")
  @Operation(summary = "One cause of back pain")
  public Cause cause(String slug) {
    return vocabulary.causes().stream()
        .filter(cause -> cause.slug().equals(slug))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  @GET
  @Path("disciplines")
  @Operation(summary = "Disciplines that exercises belong to")
  @Asks(Paging.class)
  public Page<Term> disciplines() {
    return page("disciplines", vocabulary.disciplines(), Term::key);
  }

  @GET
  @Path("muscles")
  @Operation(summary = "Muscles that exercises work or stretch")
  @Asks(Paging.class)
  public Page<Term> muscles() {
    return page("muscles", vocabulary.muscles(), Term::key);
  }

  @GET
  @Path("conditions")
  @Operation(summary = "Conditions that forbid an exercise or ask for caution")
  @Asks(Paging.class)
  public Page<Term> conditions() {
    return page("conditions", vocabulary.conditions(), Term::key);
  }

  @GET
  @Path("benefits")
  @Operation(summary = "What exercise is good for")
  @Asks(Paging.class)
  public Page<Term> benefits() {
    return page("benefits", vocabulary.benefits(), Term::key);
  }

  @GET
  @Path("safety-rules")
  @Operation(summary = "Rules for exercising safely")
  @Asks(Paging.class)
  public Page<Term> safetyRules() {
    return page("safety-rules", vocabulary.safetyRules(), Term::key);
  }

  @GET
  @Path("sources")
  @Operation(summary = "What facts and numbers rest on")
  @Asks(Paging.class)
  public Page<Source> sources() {
    return page("sources", vocabulary.sources(), Source::code);
  }

  /** A page of a list in the order in which the release gives it. */
  private <T> Page<T> page(String list, List<T> all, Function<T, String> key) {
    Paging paging = query.read(Paging.class);
    Optional<String> last = paging.after(list, String.class).map(it -> it.key(0, String.class));
    long given =
        last.map(it -> all.stream().takeWhile(word -> !key.apply(word).equals(it)).count() + 1)
            .orElse(0L);
    return Page.of(
        all.stream().skip(given).toList(), paging, word -> Cursor.at(list, key.apply(word)));
  }
}
