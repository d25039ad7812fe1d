package org.gradual.catalog.browse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.gradual.catalog.exercise.Direction;
import org.gradual.catalog.exercise.ExerciseType;
import org.gradual.catalog.exercise.Position;
import org.gradual.catalog.vocabulary.Absent;
import org.gradual.catalog.vocabulary.Known;
import org.gradual.catalog.vocabulary.Word;
import org.gradual.foundation.paging.Paging;
import org.gradual.foundation.wire.Text;

/**
 * What may be asked of the list of exercises. Different filters are joined by AND; a filter with
 * several values, given by repetition or by commas, is met by any one of them.
 *
 * @param q words in names, aliases, muscles and cues: all of them, each by its beginning; a word
 *     that nothing begins with is read as the nearest ones
 * @param muscle worked first or second
 * @param maxTier the highest tier wanted
 * @param without a person's conditions: drops what any one of them contraindicates
 * @param facets whether to count what the whole list holds by cause, discipline, tier and type
 */
public record ExerciseFilter(
    Optional<@Text(max = 200) String> q,
    List<@Known(Word.CAUSE) String> cause,
    List<@Known(Word.DISCIPLINE) String> discipline,
    List<ExerciseType> type,
    List<Position> position,
    List<Direction> direction,
    List<@Known(Word.MUSCLE) String> muscle,
    List<@Min(1) @Max(5) Integer> maxTier,
    List<@Known(Word.CONDITION) String> without,
    Optional<Boolean> facets,
    Paging paging) {

  public ExerciseFilter {
    cause = Absent.asEmpty(cause);
    discipline = Absent.asEmpty(discipline);
    type = Absent.asEmpty(type);
    position = Absent.asEmpty(position);
    direction = Absent.asEmpty(direction);
    muscle = Absent.asEmpty(muscle);
    maxTier = Absent.asEmpty(maxTier);
    without = Absent.asEmpty(without);
  }
}
