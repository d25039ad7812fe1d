package org.gradual.catalog.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradual.catalog.Http.asReader;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.gradual.catalog.exercise.Languages;
import org.gradual.foundation.paging.Paging;
import org.gradual.localstack.CatalogStack;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** A search costs one round trip, and goes through the indexes as the catalogue grows. */
@QuarkusTest
@WithTestResource(CatalogStack.class)
class SearchPlanTest {
  @Inject EntityManager database;

  @Test
  void asksTheDatabaseOnce() {
    Statistics statistics =
        database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    try {
      asReader()
          .get("/exercises?q=glut brigde&cause=weak-core&maxTier=3&facets=true&limit=5")
          .then()
          .statusCode(200);

      assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
    } finally {
      statistics.setStatisticsEnabled(false);
    }
  }

  @Test
  void findsWordsAndFiltersByTheIndexOfBoth() {
    String plan = planAmongThousands(filter("clamshell"));

    assertThat(plan)
        .contains("Bitmap Index Scan on exercise_revision_search")
        .contains("search @@")
        .contains("causes &&")
        .doesNotContain("Seq Scan on exercise_revision");
  }

  private static ExerciseFilter filter(String q) {
    return new ExerciseFilter(
        Optional.of(q),
        List.of("weak-core"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of("OSTEO"),
        Optional.of(true),
        Paging.first());
  }

  /** The plan with two thousand more exercises, which are gone again afterwards. */
  private String planAmongThousands(ExerciseFilter filter) {
    QuarkusTransaction.begin();
    try {
      for (int from = 1; from <= 2_000; from += 100) { // no statement may take for long
        database
            .createNativeQuery(
                """
              insert into exercise_revision
                (slug, revision, document, published_at, published_by, listed_from)
              select 'copy-' || n, 1,
                cast(jsonb_set(
                  cast(document as jsonb) || '{"revision": 1}', '{slug}', to_jsonb('copy-' || n)) as text),
                now(), 'test', 1000000 + n
              from generate_series(:from, :from + 99) as n
              join exercise_revision on slug = (array['walking', 'plank', 'cobra'])[1 + n % 3]
                and listed_until is null
              """)
            .setParameter("from", from)
            .executeUpdate();
      }
      Search search = Search.of(filter, new Languages(List.of()));
      var explained =
          database
              .unwrap(Session.class)
              .createNativeQuery("explain " + search.text(), String.class);
      search.parameters().forEach(explained::setParameter);
      return String.join("\n", explained.getResultList());
    } finally {
      QuarkusTransaction.rollback();
    }
  }
}
