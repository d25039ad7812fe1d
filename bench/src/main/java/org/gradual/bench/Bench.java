package org.gradual.bench;

import java.util.stream.Collectors;
import org.gradual.bench.writepath.Variant;
import org.gradual.bench.writepath.VariantTimes;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, with JMH's own options, and prints what it took in few lines. */
public final class Bench {

  /** The parameter of what grows with the sessions of a history. */
  private static final String SESSIONS = "sessions";

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private Bench() {}

  public static void main(String... arguments) throws CommandLineOptionException, RunnerException {
    var options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(arguments))
            .addProfiler(VariantTimes.class)
            .addProfiler(GCProfiler.class)
            .build();
    var comparison = new Comparison(Variant.PLAIN_JDBC.name());
    var growth = new Growth();
    for (var result : new Runner(options).run()) {
      if (result.getParams().getParamsKeys().contains(SESSIONS)) {
        add(result, growth);
      } else {
        add(result, comparison);
      }
    }
    System.out.print(growth.asMarkdown() + comparison.asMarkdown());
  }

  private static void add(RunResult result, Growth growth) {
    growth.add(
        name(result.getParams()),
        Integer.parseInt(result.getParams().getParam(SESSIONS)),
        result.getPrimaryResult().getStatistics().getPercentile(50),
        result.getSecondaryResults().get(ALLOCATED).getStatistics().getPercentile(50));
  }

  /** Iteration by iteration: what was measured at the same time is compared. */
  private static void add(RunResult result, Comparison comparison) {
    var scenario = scenario(result.getParams());
    for (var fork : result.getBenchmarkResults()) {
      for (var iteration : fork.getIterationResults()) {
        iteration
            .getSecondaryResults()
            .forEach(
                (label, median) -> {
                  var parts = label.split(":");
                  comparison.add(scenario + ", " + parts[0], parts[1], median.getScore());
                });
      }
    }
  }

  private static String scenario(BenchmarkParams params) {
    return params.getParamsKeys().stream()
        .map(key -> ", " + key + " " + params.getParam(key))
        .collect(Collectors.joining("", name(params), ""));
  }

  private static String name(BenchmarkParams params) {
    var method = params.getBenchmark();
    return method.substring(method.lastIndexOf('.') + 1);
  }
}
