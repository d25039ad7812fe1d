package org.gradual.tracking.progression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradual.tracking.dose.Corridor;
import org.gradual.tracking.dose.Repetitions;
import org.gradual.tracking.dose.Rung;
import org.gradual.tracking.dose.Rungs;

/** What the plans of the corpus are made of. */
final class TaleItems {

  /** By the slug of the exercise. */
  static final Map<String, PlanItem> ALL =
      Stream.of(
              Story.item(
                  Rungs.ladder(
                      List.of(Rungs.PELVIC_TILT),
                      guarded(Rungs.BRIDGE, "ABD"),
                      List.of(Rungs.BRIDGE_SINGLE_LEG))),
              Story.within(
                  Story.item(Rungs.alone(Rungs.CLAMSHELL)),
                  new Corridor(
                      Optional.of(Repetitions.of(1, 7)), Optional.of(Repetitions.of(2, 10)))),
              Story.item(Rungs.alone(Rungs.PLANK)),
              Story.item(Rungs.alone(Rungs.CLIMBER)),
              Story.item(Rungs.alone(Rungs.STEP_UP)),
              Story.item(Rungs.alone(Rungs.HUNDRED)),
              Story.item(Rungs.ladder(List.of(), Rungs.WALKING, List.of(Rungs.WALKING_BRISK))),
              Story.item(Rungs.alone(Rungs.BREATHING)))
          .collect(Collectors.toMap(PlanItem::exercise, Function.identity()));

  /** Doses on their way up, so that there is a way down. */
  static final Map<String, String> LATER_DOSES =
      Map.of(
          "bridge", "1x8x10s",
          "clamshell", "1x10",
          "plank", "3x1x25s",
          "mountain-climber", "2x1x25s",
          "lateral-step-up", "2x11@10cm",
          "walking", "20min/4d");

  private TaleItems() {}

  private static Rung guarded(Rung rung, String condition) {
    return Rungs.guarded(rung, Set.of(condition), Set.of(), Optional.empty());
  }

  static Rung rung(String slug) {
    return ALL.values().stream()
        .flatMap(it -> it.ladder().rungs().values().stream())
        .filter(it -> it.slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }
}
