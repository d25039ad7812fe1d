package org.gradual.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gradual.catalog.picture.Picture;
import org.gradual.catalog.vocabulary.Absent;
import org.gradual.catalog.vocabulary.Known;
import org.gradual.catalog.vocabulary.Note;
import org.gradual.catalog.vocabulary.Word;
import org.gradual.foundation.wire.Slug;
import org.gradual.foundation.wire.Text;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * An exercise as its authors write it. Two exercises with equal members are the same content: that
 * is how the service knows whether there is something new to publish.
 *
 * @param tier how demanding it is, 1 to 5; easier exercises first
 * @param causes slugs of the causes of back pain that it works against
 * @param steps how its dose grows, in this order
 * @param easier slugs of variants, from the easiest to the nearest
 * @param harder slugs of variants, from the nearest to the hardest
 * @param contraindicated codes of conditions that forbid it
 * @param caution codes of conditions that need a therapist's word
 * @param picture its poses; null where no picture could show it well
 * @param translations its texts in other languages than English, by the language's two letters
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Exercise(
    @NotNull @Slug String slug,
    @NotNull @Text(max = 200) String name,
    @UniqueElements List<@Text(max = 200) String> aliases,
    @NotNull ExerciseType type,
    @UniqueElements @NotEmpty List<@Known(Word.DISCIPLINE) String> disciplines,
    @NotNull Position position,
    @NotNull Direction direction,
    @Min(1) @Max(5) int tier,
    @UniqueElements List<@Known(Word.MUSCLE) String> primaryMuscles,
    @UniqueElements List<@Known(Word.MUSCLE) String> secondaryMuscles,
    @UniqueElements @NotEmpty List<@Known(Word.CAUSE) String> causes,
    @NotNull Scheme scheme,
    @NotNull @Valid Doses doses,
    @NotNull @Valid Frequency daysPerWeek,
    @UniqueElements List<@NotNull Step> steps,
    @UniqueElements List<@Slug String> easier,
    @UniqueElements List<@Slug String> harder,
    @Valid Prerequisite prerequisite,
    @UniqueElements List<@Known(Word.CONDITION) String> contraindicated,
    @UniqueElements List<@Known(Word.CONDITION) String> caution,
    @UniqueElements List<@NotNull Equipment> equipment,
    @NotEmpty List<@Valid Cue> cues,
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<
                @Pattern(regexp = "[a-z]{2}", message = "must be a language such as de") String,
                @NotNull @Valid Translation>
            translations,
    @Valid Picture picture,
    @NotNull @Valid Provenance provenance,
    List<@Valid Basis> sources,
    List<@Valid Note> notes) {

  public Exercise {
    aliases = Absent.asEmpty(aliases);
    disciplines = Absent.asEmpty(disciplines);
    primaryMuscles = Absent.asEmpty(primaryMuscles);
    secondaryMuscles = Absent.asEmpty(secondaryMuscles);
    causes = Absent.asEmpty(causes);
    steps = Absent.asEmpty(steps);
    easier = Absent.asEmpty(easier);
    harder = Absent.asEmpty(harder);
    contraindicated = Absent.asEmpty(contraindicated);
    caution = Absent.asEmpty(caution);
    equipment = Absent.asEmpty(equipment);
    cues = Absent.asEmpty(cues);
    translations =
        translations == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(translations));
    sources = Absent.asEmpty(sources);
    notes = Absent.asEmpty(notes);
  }
}
