package org.gradual.catalog.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gradual.catalog.exercise.Equipment;
import org.gradual.catalog.vocabulary.Absent;
import org.gradual.catalog.vocabulary.Known;
import org.gradual.catalog.vocabulary.Word;
import org.gradual.foundation.wire.InvalidMember;
import org.gradual.foundation.wire.Slug;

/**
 * Whom a plan is made for.
 *
 * @param causes slugs of what is behind the pain
 * @param pain now, 0..10
 * @param age in years
 * @param conditions codes of what the person has
 * @param equipment what is at hand; nothing unless it is named
 * @param minutesPerDay how long the plan may take on a day
 * @param daysPerWeek on how many days
 * @param exclude slugs of exercises that are not wanted
 */
@Schema(requiredProperties = {"causes", "pain", "age", "minutesPerDay", "daysPerWeek"})
public record Person(
    @NotNull @Size(min = 1, max = 6) List<@Known(Word.CAUSE) String> causes,
    @Min(0) @Max(10) int pain,
    @Min(16) @Max(110) int age,
    List<@Known(Word.CONDITION) String> conditions,
    Set<Equipment> equipment,
    @Min(5) @Max(120) int minutesPerDay,
    @Min(1) @Max(7) int daysPerWeek,
    @Size(max = 200) List<@Slug @Published String> exclude) {

  private static final int OLDER_FROM = 65;

  public Person {
    causes = Absent.asEmpty(causes);
    conditions = Absent.asEmpty(conditions);
    equipment = equipment == null ? Set.of() : Set.copyOf(equipment);
    exclude = Absent.asEmpty(exclude);
    once("causes", causes);
    once("conditions", conditions);
    once("exclude", exclude);
  }

  /** Moderate pain and age begin with less than mild pain does. */
  boolean beginsGently() {
    return pain >= PainLimits.MODERATE_FROM || age >= OLDER_FROM;
  }

  private static void once(String member, List<String> names) {
    if (new HashSet<>(names).size() < names.size()) {
      throw new InvalidMember(member, "must not name anything twice");
    }
  }
}
