package org.gradual.bench;

import java.util.stream.Collectors;
import org.gradual.bench.writepath.Variant;
import org.gradual.bench.writepath.VariantTimes;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, with JMH's own options, and prints what each variant took. */
public final class Bench {

  private Bench() {}

  public static void main(String... arguments) throws CommandLineOptionException, RunnerException {
    var options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(arguments))
            .addProfiler(VariantTimes.class)
            .build();
    var comparison = new Comparison(Variant.PLAIN_JDBC.name());
    new Runner(options).run().forEach(result -> add(result, comparison));
    System.out.print(comparison.asMarkdown());
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
    var method = params.getBenchmark();
    return params.getParamsKeys().stream()
        .map(key -> ", " + key + " " + params.getParam(key))
        .collect(Collectors.joining("", method.substring(method.lastIndexOf('.') + 1), ""));
  }
}
