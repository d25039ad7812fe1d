package org.gradual.tracking.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gradual.tracking.catalogue.PublishedExercise.Needs;

/** Whether an exercise has all that decisions rest on. */
final class Wholeness {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,64}");
  private static final Set<String> STATUSES =
      Set.of(PublishedExercise.PUBLISHED, PublishedExercise.RETIRED);
  private static final int TIERS = 5;

  private Wholeness() {}

  /** The first fault, by the name of its member; empty for an exercise that is whole. */
  static Optional<String> fault(PublishedExercise exercise) {
    if (exercise == null) {
      return Optional.of("it is null");
    }
    return missing(members(exercise))
        .or(() -> outOfRange(exercise))
        .or(() -> Optional.ofNullable(exercise.prerequisite()).flatMap(Wholeness::halfNeed))
        .or(() -> impossible(exercise));
  }

  private static Map<String, Object> members(PublishedExercise it) {
    var members = new LinkedHashMap<String, Object>();
    members.put("slug", it.slug());
    members.put("status", it.status());
    members.put("name", it.name());
    members.put("type", it.type());
    members.put("family", it.family());
    members.put("phase", it.phase());
    members.put("direction", it.direction());
    members.put("causes", it.causes());
    members.put("steps", it.steps());
    members.put("easier", it.easier());
    members.put("harder", it.harder());
    members.put("contraindicated", it.contraindicated());
    members.put("caution", it.caution());
    members.put("doses", it.doses());
    if (it.doses() != null) {
      members.put("doses/start", it.doses().start());
      members.put("doses/gentle", it.doses().gentle());
      members.put("doses/ceiling", it.doses().ceiling());
    }
    return members;
  }

  private static Optional<String> missing(Map<String, Object> members) {
    return members.entrySet().stream()
        .filter(it -> it.getValue() == null || hasNull(it.getValue()))
        .map(it -> it.getKey() + " is missing or has null in it")
        .findFirst();
  }

  private static boolean hasNull(Object value) {
    return value instanceof Collection<?> words && Collections.frequency(words, null) > 0;
  }

  private static Optional<String> outOfRange(PublishedExercise exercise) {
    if (!SLUG.matcher(exercise.slug()).matches()) {
      return Optional.of("slug is none");
    }
    if (!STATUSES.contains(exercise.status())) {
      return Optional.of("status is unknown");
    }
    if (exercise.revision() < 1) {
      return Optional.of("revision is below 1");
    }
    return exercise.tier() < 1 || exercise.tier() > TIERS
        ? Optional.of("tier is not within 1 to " + TIERS)
        : Optional.empty();
  }

  /** Half a prerequisite would be read as a laxer one. */
  private static Optional<String> halfNeed(Needs needs) {
    boolean whole =
        needs.exercise() != null
            && switch (String.valueOf(needs.at())) {
              case "CEILING" -> true;
              case "DOSE" -> needs.dose() != null;
              default -> false;
            };
    return whole ? Optional.empty() : Optional.of("prerequisite is not whole");
  }

  private static Optional<String> impossible(PublishedExercise exercise) {
    try {
      exercise.rung();
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("doses are out of range");
    }
  }
}
