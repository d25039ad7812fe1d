package org.gradual.catalog.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gradual.catalog.vocabulary.Word;

/**
 * What holds of the plans of all people, over the content that is shipped. {@link
 * TailorLawsBiteTest} shows that wrong plans break the laws.
 */
class TailorLaws {

  @Property(tries = 500)
  void everyPlanKeepsTheLaws(@ForAll("peopleOfFewCauses") Person person) {
    Proposal plan = plan(person);
    for (TailorLaw law : TailorLaw.values()) {
      law.check(person, plan);
    }
  }

  @Property(tries = 300)
  void howeverManyTheCausesAPlanIsSmallAndHasEachPhase(@ForAll("people") Person person) {
    Proposal plan = plan(person);

    TailorLaw.NEVER_MORE_THAN_EIGHT.check(person, plan);
    TailorLaw.NO_PHASE_GIVES_WAY_TO_MORE_OF_ANOTHER.check(person, plan);
  }

  @Property(tries = 300)
  void theSamePersonGetsTheSamePlanInWhateverOrderTheListsCome(
      @ForAll("people") Person person, @ForAll Random random) {
    Proposal plan = plan(person);
    Proposal again = plan(People.shuffled(person, random));

    assertThat(plan(person)).isEqualTo(plan);
    assertThat(again.items()).isEqualTo(plan.items());
    assertThat(again.excluded()).isEqualTo(plan.excluded());
    assertThat(again.minutesPerDay()).isEqualTo(plan.minutesPerDay());
    assertThat(again.warnings()).containsExactlyInAnyOrderElementsOf(plan.warnings());
    assertThat(again.causesCovered()).containsExactlyInAnyOrderElementsOf(plan.causesCovered());
  }

  /**
   * More pain never gives a harder plan: nothing in it was too hard with less pain, nothing is
   * above the tier that less pain allows, and what stands in both plans is no longer and of no
   * higher tier. (Other exercises may well stand: the form that more pain begins with may need
   * other things, or suit a condition that the other form does not, what pain shortens leaves time,
   * and what it keeps out leaves a place among the eight.)
   */
  @Property(tries = 500)
  void morePainNeverGivesAHarderPlan(
      @ForAll("people") Person person,
      @ForAll @IntRange(max = 10) int one,
      @ForAll @IntRange(max = 10) int other) {
    Person less = People.withPain(person, Math.min(one, other));
    Person more = People.withPain(person, Math.max(one, other));
    Map<String, Proposal.Item> before = byExercise(plan(less));
    var refused = new Admission(ShippedShelf.SHELF, less).refused();

    for (Proposal.Item item : plan(more).items()) {
      assertThat(refused.getOrDefault(item.exercise(), List.of()))
          .extracting(Reason::rule)
          .doesNotContain("TIER", "SEVERITY");
      assertThat(tier(item)).isLessThanOrEqualTo(PainLimits.highestTier(less.pain()));
      Proposal.Item same = before.get(item.exercise());
      if (same != null) {
        assertThat(item.minutes()).isLessThanOrEqualTo(same.minutes());
        assertThat(tier(item)).isLessThanOrEqualTo(tier(same));
      }
    }
  }

  /** And whatever was refused stays refused, for the same reasons at least. */
  @Property(tries = 300)
  void oneMoreConditionNeverLetsAnythingIn(
      @ForAll("people") Person person, @ForAll("conditions") String condition) {
    var conditions = new HashSet<>(person.conditions());
    conditions.add(condition);
    Person worse = People.withConditions(person, conditions);
    var before = new Admission(ShippedShelf.SHELF, person).refused();
    var after = new Admission(ShippedShelf.SHELF, worse).refused();

    before.forEach(
        (slug, reasons) ->
            assertThat(after.getOrDefault(slug, List.of()))
                .extracting(Reason::rule)
                .containsAll(reasons.stream().map(Reason::rule).toList()));
    TailorLaw.NOTHING_THAT_MAY_NOT_STAND.check(worse, plan(worse));
  }

  @Provide
  Arbitrary<Person> people() {
    return People.people();
  }

  /** Few enough for the oracle to try everything. */
  @Provide
  Arbitrary<Person> peopleOfFewCauses() {
    return People.people(3);
  }

  @Provide
  Arbitrary<String> conditions() {
    return Arbitraries.of(People.words(Word.CONDITION));
  }

  private static Proposal plan(Person person) {
    return Tailor.plan(ShippedShelf.SHELF, person);
  }

  private static Map<String, Proposal.Item> byExercise(Proposal plan) {
    var items = new HashMap<String, Proposal.Item>();
    plan.items().forEach(it -> items.put(it.exercise(), it));
    return items;
  }

  private static int tier(Proposal.Item item) {
    return Oracle.done(Oracle.exercise(item.exercise()), item.dose()).tier();
  }
}
