package dev.sysdesign.benchmark;

import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.replication.Sweep;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Prints how much sooner a sweep ends on more threads: the yardstick with twelve seeds, every third
 * run four times as long as the others. The numbers of threads take turns.
 */
final class Many {
  private static final int RUNS = 12;
  private static final int LONGER = 4;

  private Many() {}

  /** Arguments: rounds that count (5), and model seconds of a short run (20). */
  public static void main(String[] args) {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 20;
    List<Sweep.Case> cases = cases(Systems.w12(1), seconds);
    int cores = Runtime.getRuntime().availableProcessors();
    double[][] wall = new double[cores][rounds];
    List<Optional<SimulationResult>> expected = Sweep.run(cases, Observer.NONE, 1);
    for (int round = 0; round < rounds; round++) {
      for (int threads = 1; threads <= cores; threads++) {
        long start = System.nanoTime();
        List<Optional<SimulationResult>> results = Sweep.run(cases, Observer.NONE, threads);
        wall[threads - 1][round] = (System.nanoTime() - start) / 1e9;
        if (!results.equals(expected)) {
          throw new IllegalStateException("other results on " + threads + " threads");
        }
      }
    }
    System.out.println("threads   wall s    ratio");
    double alone = median(wall[0]);
    for (int threads = 1; threads <= cores; threads++) {
      double median = median(wall[threads - 1]);
      System.out.printf(Locale.ROOT, "%7d %8.2f %8.2f%n", threads, median, alone / median);
    }
  }

  private static List<Sweep.Case> cases(Topology topology, double seconds) {
    RunSettings settings = topology.settings().withWarmup(0);
    return IntStream.rangeClosed(1, RUNS)
        .mapToObj(seed -> settings.withSeed(seed).withDuration(nanos(seed, seconds)))
        .map(each -> new Sweep.Case(topology, RunPlan.steady(each)))
        .toList();
  }

  private static long nanos(int seed, double seconds) {
    return (long) (1e9 * seconds * (seed % 3 == 0 ? LONGER : 1));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
