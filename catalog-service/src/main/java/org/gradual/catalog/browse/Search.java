package org.gradual.catalog.browse;

import static java.util.stream.Collectors.joining;
import static org.gradual.catalog.browse.Condition.avoids;
import static org.gradual.catalog.browse.Condition.isOneOf;
import static org.gradual.catalog.browse.Condition.overlaps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gradual.catalog.exercise.Languages;

/**
 * A search as one SQL statement: what is found, a page of it, its counts, and where its words
 * stand. It gives a row for each item of the page, or one row without an item.
 *
 * @param text in SQL
 * @param parameters by name
 */
record Search(String text, Map<String, Object> parameters) {
  /** Better than any rank by words. */
  private static final int EXACT_NAME = 1_000_000;

  private static final String RANK =
      """
      cast(1000000 * ts_rank(r.search, (select query from asked)) as integer)
        + case when is_called(cast(r.document as json), :phrase) then %d else 0 end"""
          .formatted(EXACT_NAME);

  private static final String HIGHLIGHTS =
      """
      (select json_agg(json_build_object('field', field, 'text', marked))
        from (
          select field, ts_headline(config, shown, asked.query, :marks) as marked
          from shown_texts(cast(item.document as json), :languages)) as texts
        where strpos(marked, :mark) > 0)""";

  private static final String FACETS =
      Stream.of(
              facet("cause", "unnest(causes)"),
              facet("discipline", "unnest(disciplines)"),
              facet("tier", "tier"),
              facet("type", "type"))
          .collect(joining(", ", "json_build_object(", ")"));

  static Search of(ExerciseFilter filter, Languages languages) {
    var search = new Search("", new TreeMap<>());
    Optional<Words> words = filter.q().map(Words::of);
    words.ifPresent(it -> search.bind(it, languages));
    Optional<Place> place = Place.of(filter.paging(), words.isPresent());
    place.ifPresent(it -> search.bind(it, words.isPresent()));
    List<Condition> conditions = conditions(filter).flatMap(Optional::stream).toList();
    conditions.forEach(it -> search.parameters.put(it.parameter(), it.value()));
    search.parameters.put("fetch", filter.paging().fetch());
    return new Search(
        statement(conditions, words.isPresent(), place.isPresent(), filter.facets().orElse(false)),
        search.parameters);
  }

  private void bind(Words words, Languages languages) {
    parameters.put("words", words.array());
    parameters.put("phrase", words.phrase());
    parameters.put("languages", languages.beforeEnglish().toArray(String[]::new));
    parameters.put("mark", Highlight.BEGINS);
    parameters.put("marks", Highlight.OPTIONS);
  }

  private void bind(Place place, boolean ranked) {
    parameters.put("changes", place.changes());
    parameters.put("slug", place.slug());
    if (ranked) {
      parameters.put("rank", place.rank());
    }
  }

  /** All pages of a walk see the catalogue after the same change, whatever is published then. */
  private static String statement(
      List<Condition> conditions, boolean ranked, boolean further, boolean counted) {
    return """
        with asked as materialized (
          select %s as changes, %s as query),
        found as (
          select r.slug, r.revision, r.type, r.tier, r.causes, r.disciplines, %s as rank
          from exercise_revision r
          where r.status = 'PUBLISHED'
            and r.listed_from <= (select changes from asked)
            and (r.listed_until is null or r.listed_until > (select changes from asked))
            %s),
        page as (
          select slug, revision, rank
          from found
          %s
          order by %s
          limit :fetch)
        select asked.changes, page.slug, page.revision, page.rank, item.document,
          %s as highlights,
          case when row_number() over (order by page.rank desc, page.slug) = 1 then %s end as facets
        from asked
        left join page on true
        left join exercise_revision as item using (slug, revision)
        order by page.rank desc, page.slug
        """
        .formatted(
            further ? ":changes" : "(select coalesce(max(listed_from), 0) from exercise_revision)",
            ranked ? "search_query(:words)" : "null",
            ranked ? RANK : "0",
            Stream.concat(
                    Stream.of("r.search @@ (select query from asked)").filter(_ -> ranked),
                    conditions.stream().map(Condition::text))
                .map("and "::concat)
                .collect(joining(" ")),
            further
                ? (ranked ? "where (-rank, slug) > (-:rank, :slug)" : "where slug > :slug")
                : "",
            ranked ? "rank desc, slug" : "slug",
            ranked ? HIGHLIGHTS : "null",
            counted ? FACETS : "null");
  }

  private static Stream<Optional<Condition>> conditions(ExerciseFilter filter) {
    return Stream.of(
        overlaps("r.causes", "cause", filter.cause()),
        overlaps("r.disciplines", "discipline", filter.discipline()),
        overlaps("r.muscles", "muscle", filter.muscle()),
        isOneOf("r.type", "type", filter.type()),
        isOneOf("r.position", "position", filter.position()),
        isOneOf("r.direction", "direction", filter.direction()),
        filter.maxTier().stream()
            .max(Integer::compare)
            .map(tier -> new Condition("r.tier <= :maxTier", "maxTier", tier)),
        avoids("r.contraindicated", "without", filter.without()));
  }

  /** How often each value stands in what is found. */
  private static String facet(String name, String value) {
    return """
    '%s', (
      select coalesce(json_object_agg(value, count order by value), '{}')
      from (
        select value, count(*) as count
        from (select %s as value from found) as values
        group by value) as counts)"""
        .formatted(name, value);
  }
}
