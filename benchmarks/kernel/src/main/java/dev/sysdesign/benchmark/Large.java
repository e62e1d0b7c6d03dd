package dev.sysdesign.benchmark;

import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.Arrays;
import java.util.Locale;

/**
 * Prints how memory, compilation and the cost of an event grow with the number of components, at
 * the same load.
 */
final class Large {
  private static final int[] SIZES = {200, 2_000, 20_000};
  private static final int ROUNDS = 5;
  private static final double SECONDS = 20;

  private Large() {}

  public static void main(String[] args) {
    System.out.printf(
        Locale.ROOT,
        "%10s %8s %12s %12s %12s %12s %14s %8s%n",
        "components",
        "edges",
        "read ms",
        "compile ms",
        "topology MB",
        "run MB",
        "ns per event",
        "ratio");
    double first = 0;
    for (int size : SIZES) {
      double nanos = measure(size);
      first = first == 0 ? nanos : first;
      System.out.printf(Locale.ROOT, " %8.2f%n", nanos / first);
    }
  }

  private static double measure(int size) {
    String text = Generated.text(size);
    long before = used();
    Topology topology = Systems.lower(text);
    double[] read = new double[ROUNDS];
    double[] compile = new double[ROUNDS];
    double[] nanos = new double[ROUNDS];
    long held = used() - before;
    for (int i = 0; i < ROUNDS; i++) {
      long start = Meter.cpuNanos();
      Systems.lower(text);
      read[i] = Meter.cpuNanos() - start;
      start = Meter.cpuNanos();
      run(topology, 1e-9, Observer.NONE);
      compile[i] = Meter.cpuNanos() - start;
      start = Meter.cpuNanos();
      SimulationResult result = run(topology, SECONDS, Observer.NONE);
      nanos[i] = (Meter.cpuNanos() - start - compile[i]) / result.events();
    }
    long idle = used();
    long[] most = new long[1];
    run(
        topology,
        SECONDS,
        fraction -> {
          most[0] = most[0] == 0 && fraction > 0.9 ? used() : most[0];
          return true;
        });
    long running = most[0] - idle;
    System.out.printf(
        Locale.ROOT,
        "%10d %8d %12.1f %12.1f %12.1f %12.1f %14.1f",
        size,
        topology.edges().size(),
        median(read) / 1e6,
        median(compile) / 1e6,
        held / 1e6,
        running / 1e6,
        median(nanos));
    return median(nanos);
  }

  private static SimulationResult run(Topology topology, double seconds, Observer observer) {
    RunSettings settings = topology.settings().withDuration(Math.max(1, (long) (seconds * 1e9)));
    return Simulator.run(topology, RunPlan.steady(settings), observer);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  /** Bytes of live objects. */
  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
