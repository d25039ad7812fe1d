package org.gradual.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gradual.stories.Doses.hold;
import static org.gradual.stories.Performance.all;
import static org.gradual.stories.PlanDraft.monitored;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gradual.stories.PlanDraft.Item;
import org.junit.jupiter.api.Test;

/**
 * The catalog revises and retires exercises: charts are told, and plans stay as they are. The
 * stories play the catalog's part, so no catalog-service may run beside them.
 */
public abstract class CatalogStories extends Stories {
  private static final JsonNode FIVE = hold(1, 5, 10);
  private static final Map<String, Object> LOOKED = Map.of("note", Publication.NOTE);

  private OwnExercise exercise(OwnExercise... harder) {
    return OwnExercise.published(stage(), harder);
  }

  /** A chart with this exercise in its plan, and maybe more. */
  private ChartStory planned(OwnExercise exercise, Item... more) {
    return planned(patient(), monitored(items(Item.of(exercise.slug()), more)));
  }

  /** The catalog's word takes its time. */
  private static ChartStory planned(ChartStory chart, PlanDraft plan) {
    chart.eventually(() -> chart.tryPlan(plan), answer -> answer.status() != 422).hasStatus(201);
    return chart;
  }

  private static Item[] items(Item first, Item... more) {
    return Stream.concat(Stream.of(first), Arrays.stream(more)).toArray(Item[]::new);
  }

  /** The only open alert once it was raised so often. */
  private static JsonNode told(ChartStory chart, int count) {
    var open =
        chart.eventually(
            () -> chart.therapist().get(chart.path() + "/alerts?status=OPEN").list("/items"),
            alerts -> alerts.stream().anyMatch(it -> it.get("count").intValue() == count));
    assertThat(open).hasSize(1);
    assertThat(open.getFirst().get("kind").textValue()).isEqualTo("EXERCISE_REVISED");
    return open.getFirst();
  }

  private static List<String> details(JsonNode alert) {
    return Answer.texts(alert.get("reasons"), "detail");
  }

  @Test
  void tellsAPlanOfANewerRevisionAndLeavesItAsItIs() {
    var exercise = exercise();
    var chart = planned(exercise, Item.walking(Doses.minutes(5, 3)));
    var before = chart.plan();
    exercise.revise();
    var alert = told(chart, 1);
    assertThat(alert.get("severity").textValue()).isEqualTo("INFO");
    assertThat(alert.get("item")).isEqualTo(chart.item(exercise.slug()).get("id"));
    assertThat(alert.at("/reasons/0/rule").textValue()).isEqualTo("EXERCISE_REVISED");
    assertThat(alert.at("/reasons/0/source").textValue()).isEqualTo("design");
    assertThat(details(alert))
        .containsExactly(exercise.slug() + ": revision 2 is published, the plan has 1");
    assertThat(chart.plan().body()).isEqualTo(before.body());
    assertThat(chart.plan().tag()).isEqualTo(before.tag());
    chart.tellsDecisions();
    chart.tellsAlerts("alert-raised");
  }

  @Test
  void tellsTheChartsOfEveryClinic() {
    var exercise = exercise();
    var here = planned(exercise);
    var there =
        planned(
            ChartStory.enrol(
                stage(),
                "another-clinic",
                Map.of(
                    "displayName", "Other", "birthDate", "1980-01-01", "timeZone", ZONE.getId())),
            monitored(Item.of(exercise.slug())));
    exercise.revise();
    assertThat(told(here, 1).get("patient").textValue()).isEqualTo(here.id());
    assertThat(told(there, 1).get("patient").textValue()).isEqualTo(there.id());
    there.publication().agreesWith(there);
  }

  @Test
  void countsWhatComesWhileTheAlertIsOpenAndRaisesAnotherAfterItsClearing() {
    var exercise = exercise();
    var chart = planned(exercise);
    exercise.revise();
    var first = told(chart, 1);
    exercise.retire();
    var counted = told(chart, 2);
    assertThat(counted.get("id")).isEqualTo(first.get("id"));
    assertThat(counted.get("raisedAt")).isEqualTo(first.get("raisedAt"));
    assertThat(counted.get("lastAt").textValue()).isGreaterThan(first.get("lastAt").textValue());
    assertThat(counted.get("severity").textValue()).isEqualTo("LOW");
    chart.clear(counted, LOOKED).hasStatus(200);
    exercise.revise();
    var second = told(chart, 1);
    assertThat(second.get("id")).isNotEqualTo(first.get("id"));
    assertThat(details(second))
        .containsExactly(exercise.slug() + ": revision 4 is published, the plan has 1");
    chart.tellsAlerts("alert-raised", "alert-raised", "alert-cleared", "alert-raised");
  }

  @Test
  void tellsOnceWhatComesTwiceAndNothingOfWhatIsOvertaken() {
    var exercise = exercise();
    var chart = planned(exercise);
    var first = exercise.document();
    exercise.revise();
    told(chart, 1);
    exercise.sendAgain();
    exercise.sendLate(first);
    exercise.revise();
    assertThat(details(told(chart, 2)))
        .containsExactly(
            exercise.slug() + ": revision 2 is published, the plan has 1",
            exercise.slug() + ": revision 3 is published, the plan has 1");
    chart.tellsAlerts("alert-raised");
  }

  @Test
  void tellsAPlanNothingOfTheRevisionThatItHas() {
    var exercise = exercise();
    var early = planned(exercise);
    exercise.revise();
    told(early, 1);
    var late = planned(exercise);
    assertThat(late.onlyItem().get("revision").intValue()).isEqualTo(2);
    exercise.revise();
    assertThat(details(told(late, 1)))
        .containsExactly(exercise.slug() + ": revision 3 is published, the plan has 2");
  }

  @Test
  void tellsAPlanThatIsWrittenWithAnOlderRevision() {
    var exercise = exercise();
    var early = planned(exercise);
    exercise.revise();
    told(early, 1);
    var behind = patient().withPlan(monitored(Item.of(exercise.slug()).with("revision", 1)));
    assertThat(details(told(behind, 1)))
        .containsExactly(exercise.slug() + ": revision 2 is published, the plan has 1");
    behind.revisePlan(monitored(Item.again(behind.onlyItem()).with("revision", 2))).hasStatus(200);
    assertThat(behind.onlyItem().get("revision").intValue()).isEqualTo(2);
    behind.tellsAlerts("alert-raised");
  }

  @Test
  void tellsAPlanThatHasEndedOnlyOnceItGoesOn() {
    var exercise = exercise();
    var ended =
        planned(patient(), monitored(Item.of(exercise.slug())).with("endsOn", day(-1).toString()));
    var running = planned(exercise);
    exercise.revise();
    told(running, 1);
    assertThat(ended.alerts()).isEmpty();
    ended.revisePlan(monitored(Item.again(ended.onlyItem()))).hasStatus(200);
    assertThat(details(told(ended, 1)))
        .containsExactly(exercise.slug() + ": revision 2 is published, the plan has 1");
  }

  @Test
  void letsADoseRiseWhileTheAlertIsOpen() {
    var exercise = exercise();
    var chart = planned(exercise);
    exercise.revise();
    told(chart, 1);
    chart.on(day(-8)).nextMorning(1).did(all(FIVE));
    chart.on(day(-4)).nextMorning(1).did(all(FIVE));
    chart
        .on(day(-1))
        .nextMorning(1)
        .did(all(FIVE))
        .decides("ADVANCE", "GATE_OPEN")
        .to(hold(1, 6, 10));
  }

  @Test
  void refusesARetiredExerciseButToTheItemThatHasIt() {
    var exercise = exercise();
    var chart = planned(exercise);
    exercise.retireFor("walking");
    var alert = told(chart, 1);
    assertThat(alert.get("severity").textValue()).isEqualTo("LOW");
    assertThat(details(alert))
        .containsExactly(exercise.slug() + " was retired, replaced by walking");

    var unpinned = Item.of(exercise.slug());
    var item = chart.onlyItem();
    for (var named :
        List.of(unpinned, unpinned.with("revision", 1), unpinned.with("revision", 2))) {
      var refused = patient().tryPlan(monitored(named)).isProblem(422, "unknown-exercise");
      assertThat(refused.fields()).containsExactly("items[0].exercise");
      assertThat(refused.at("/violations/0/message").textValue())
          .isEqualTo("was retired, replaced by walking");
    }
    chart.revisePlan(monitored(Item.again(item).with("revision", 2))).hasStatus(422);
    chart.revisePlan(monitored(Item.again(item), unpinned)).hasStatus(422);
    var kept = chart.revisePlan(monitored(Item.again(item).with("instruction", "As before.")));
    assertThat(kept.hasStatus(200).at("/items/0/revision").intValue()).isEqualTo(1);
    chart.revisePlan(monitored(Item.again(item).with("revision", 1))).hasStatus(200);
    chart.tellsAlerts("alert-raised");
  }

  @Test
  void takesARetiredExerciseAgainOnceItIsPublished() {
    var exercise = exercise();
    var chart = planned(exercise);
    exercise.retire();
    told(chart, 1);
    exercise.revise();
    told(chart, 2);
    assertThat(planned(exercise).onlyItem().get("revision").intValue()).isEqualTo(3);
    patient()
        .tryPlan(monitored(Item.of(exercise.slug()).with("revision", 2)))
        .isProblem(422, "unknown-revision");
  }

  @Test
  void withdrawsTheProposalOfAVariantThatIsRetired() {
    var harder = exercise();
    var exercise = exercise(harder);
    planned(harder);
    var top = hold(3, 10, 10);
    var chart = planned(patient(), monitored(Item.of(exercise.slug(), top)));
    chart.on(day(-8)).nextMorning(1).did(all(top));
    chart.on(day(-4)).nextMorning(1).did(all(top));
    var proposed =
        chart
            .on(day(-1))
            .nextMorning(1)
            .did(all(top))
            .decides("ADVANCE", "VARIANT")
            .hasStatus("PROPOSED");
    harder.retire();
    chart.eventually(
        () -> chart.decided(proposed).decision().get("status").textValue(), "SUPERSEDED"::equals);
    assertThat(chart.onlyItem().has("proposal")).isFalse();
    assertThat(chart.alerts())
        .extracting(it -> it.get("kind").textValue(), it -> it.get("status").textValue())
        .containsExactly(tuple("VARIANT_PROPOSED", "CLEARED"));
    chart.approve(proposed.decision()).isProblem(409, "not-proposed");
    var begins = Item.of(exercise.slug(), Json.tree(variantDose(harder.slug())));
    var refused = patient().tryPlan(monitored(begins)).isProblem(422, "unsuitable-dose");
    assertThat(refused.fields()).containsExactly("items[0].dose.variant");
    chart.tellsDecisions("held", "held", "proposed", "superseded");
  }

  private static Map<String, Object> variantDose(String variant) {
    return Map.of("kind", "HOLD", "sets", 1, "reps", 5, "holdSeconds", 10, "variant", variant);
  }
}
