package dev.sysdesign.benchmark;

import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.SimulationResult.End;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.Arrays;

/**
 * Prints how memory, reading, compilation and the cost of an event grow with the number of
 * components, at the same load. What a run does before and after its events is told apart by a run
 * of a quarter of the length.
 */
final class Large {
  private static final int[] SIZES = {200, 2_000, 20_000};
  private static final int PART = 4;

  private final int rounds;
  private final double seconds;

  private Large(int rounds, double seconds) {
    this.rounds = rounds;
    this.seconds = seconds;
  }

  /** Arguments: rounds of each (5), and model seconds of a run (40). */
  public static void main(String[] args) {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 40;
    GrowthRow.printHead();
    GrowthRow first = null;
    for (int size : SIZES) {
      GrowthRow row = new Large(rounds, seconds).measure(size);
      first = first == null ? row : first;
      row.print(first);
    }
  }

  private GrowthRow measure(int size) {
    String text = Generated.text(size);
    long before = used();
    Topology topology = Systems.lower(text);
    long held = used() - before;
    double[] read = new double[rounds];
    double[] compile = new double[rounds];
    double[] around = new double[rounds];
    double[] event = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = Meter.cpuNanos();
      Systems.lower(text);
      read[i] = Meter.cpuNanos() - start;
      start = Meter.cpuNanos();
      Simulator.memory(topology, plan(topology, seconds));
      compile[i] = Meter.cpuNanos() - start;
      start = Meter.cpuNanos();
      long few = run(topology, seconds / PART, Observer.NONE).events();
      double brief = Meter.cpuNanos() - start;
      start = Meter.cpuNanos();
      long many = run(topology, seconds, Observer.NONE).events();
      event[i] = (Meter.cpuNanos() - start - brief) / (many - few);
      around[i] = brief - event[i] * few;
    }
    return new GrowthRow(
        size,
        topology.edges().size(),
        median(read),
        median(compile),
        median(around),
        median(event),
        held,
        live(topology),
        Simulator.memory(topology, plan(topology, seconds)).bytes());
  }

  /** Memory of a run near its end. */
  private long live(Topology topology) {
    long idle = used();
    long[] running = new long[1];
    run(
        topology,
        seconds,
        fraction -> {
          running[0] = running[0] == 0 && fraction > 0.9 ? used() : running[0];
          return true;
        });
    return running[0] - idle;
  }

  private static RunPlan plan(Topology topology, double seconds) {
    RunSettings settings = topology.settings().withDuration((long) (seconds * 1e9));
    return RunPlan.steady(settings);
  }

  private static SimulationResult run(Topology topology, double seconds, Observer observer) {
    SimulationResult result = Simulator.run(topology, plan(topology, seconds), observer);
    if (result.end() != End.COMPLETE) {
      throw new IllegalStateException(result.end().doc());
    }
    return result;
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
