package org.gradual.tracking.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The measures of one instrument, in the order of their days. */
public record Series(List<Measure> measures) {

  public Series {
    measures = measures.stream().sorted(Measure.IN_TIME).toList();
  }

  /** One series for each instrument that was used. */
  public static List<Series> of(Collection<Measure> measures) {
    Map<Instrument, List<Measure>> byInstrument =
        measures.stream().collect(Collectors.groupingBy(it -> it.assessment().instrument()));
    return byInstrument.values().stream().map(Series::new).toList();
  }

  public List<Scored> scored() {
    return IntStream.range(0, measures.size())
        .mapToObj(i -> new Scored(measures.get(i), baselineOf(i)))
        .toList();
  }

  /** What a therapist must know of, in the order of the measures. */
  public List<Signal> signals() {
    return IntStream.range(1, measures.size())
        .mapToObj(i -> new Turn(measures.getFirst(), measures.get(i - 1), measures.get(i)))
        .flatMap(Turn::signals)
        .toList();
  }

  private Optional<Measure> baselineOf(int position) {
    return position == 0 ? Optional.empty() : Optional.of(measures.getFirst());
  }
}
