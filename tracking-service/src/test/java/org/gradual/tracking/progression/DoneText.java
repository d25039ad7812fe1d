package org.gradual.tracking.progression;

import java.util.List;
import java.util.stream.Stream;

/** How an exercise went, in words: {@code bridge 5x10,5x10 pain=1/2/1 effort=5 form=NO hurt}. */
final class DoneText {

  private DoneText() {}

  static Done read(List<String> words) {
    PlanItem item = TaleItems.ALL.get(words.getFirst());
    Done done = Done.all(item, item.firstDose()).sets(sets(words.get(1)));
    for (String word : words.subList(2, words.size())) {
      String[] halves = word.split("=");
      done =
          switch (halves[0]) {
            case "pain" -> pain(done, halves[1].split("/"));
            case "effort" -> done.effort(Integer.parseInt(halves[1]));
            case "form" -> done.form(Form.valueOf(halves[1]));
            case "stop" -> done.stopped(StopReason.valueOf(halves[1]));
            case "hurt" -> done.hurting();
            case "untold" -> done.untold();
            case "as" -> done.prescribed(DoseText.read(halves[1]));
            default -> throw new IllegalArgumentException(word);
          };
    }
    return done;
  }

  private static Done pain(Done done, String[] levels) {
    return done.before(Integer.parseInt(levels[0]))
        .during(Integer.parseInt(levels[1]))
        .after(Integer.parseInt(levels[2]));
  }

  private static PerformedSet[] sets(String words) {
    return Stream.of(words.split(","))
        .filter(it -> !it.equals("-"))
        .map(DoneText::set)
        .toArray(PerformedSet[]::new);
  }

  private static PerformedSet set(String word) {
    if (word.endsWith("min")) {
      return PerformedSet.ofMinutes(Integer.parseInt(word.replace("min", "")));
    }
    String[] numbers = word.split("x");
    return numbers.length == 1
        ? PerformedSet.ofReps(Integer.parseInt(word))
        : PerformedSet.ofHolds(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
  }
}
