package org.gradual.tracking.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradual.tracking.measure.Mcid;
import org.gradual.tracking.measure.Measure;
import org.gradual.tracking.measure.Scored;
import org.gradual.tracking.measure.Series;
import org.gradual.tracking.progress.ProgressView.MeasureSeries;
import org.gradual.tracking.progress.ProgressView.ScorePoint;
import org.gradual.tracking.progress.ProgressView.SmallestChange;

/**
 * The scores of each instrument over time.
 *
 * @param measures those of the window, and the first of each instrument
 */
record Scores(List<Measure> measures) {

  /** One for each instrument with a score in the window, judged as its last day ended. */
  List<MeasureSeries> in(Window window) {
    var known = measures.stream().filter(it -> !it.takenOn().isAfter(window.to())).toList();
    return Series.of(known).stream()
        .map(Series::scored)
        .sorted(Comparator.comparing(it -> it.getFirst().measure().assessment().instrument()))
        .flatMap(scored -> series(scored, window))
        .toList();
  }

  private static Stream<MeasureSeries> series(List<Scored> scored, Window window) {
    var points =
        scored.stream()
            .map(Scored::measure)
            .filter(it -> window.has(it.takenOn()))
            .map(it -> new ScorePoint(it.takenOn(), it.assessment().score().shown()))
            .toList();
    var instrument = scored.getFirst().measure().assessment().instrument();
    return points.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new MeasureSeries(
                instrument.name(), points, smallestChange(scored.getLast()).orElse(null)));
  }

  private static Optional<SmallestChange> smallestChange(Scored newest) {
    var assessment = newest.measure().assessment();
    var baseline = newest.baseline().orElse(newest.measure()).assessment();
    return assessment
        .leastChange(baseline)
        .map(size -> new SmallestChange(size, newest.mcid() == Mcid.REACHED));
  }
}
