package dev.sysdesign.benchmark;

import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;

/**
 * This project's simulator through its public API: the topology is data, every statistic is on,
 * playback is off, one thread.
 */
final class Ours implements Contender {
  private final Topology topology;

  Ours(Topology topology) {
    this.topology = topology;
  }

  @Override
  public Round run(long seed, double seconds) {
    RunSettings settings =
        topology.settings().withDuration((long) (seconds * 1e9)).withWarmup(0).withSeed(seed);
    Half half = new Half();
    long before = Meter.cpuNanos();
    SimulationResult result = Simulator.run(topology, RunPlan.steady(settings), half);
    long cpu = Meter.cpuNanos() - before;
    if (result.end() != SimulationResult.End.COMPLETE) {
      throw new IllegalStateException(result.end().doc());
    }
    long requests = result.outcome().counts().offered();
    return new Round(
        requests,
        seconds,
        result.outcome().latency().mean() / 1e6,
        cpu,
        requests * half.share(),
        half.bytes());
  }

  /** Watches what is allocated after the half of a run. */
  private static final class Half implements Observer {
    private double from = 1;
    private double to = 1;
    private long first;
    private long last;

    @Override
    public boolean proceed(double fraction) {
      if (fraction >= 0.5) {
        last = Meter.allocated();
        to = fraction;
        if (from == 1) {
          from = fraction;
          first = last;
        }
      }
      return true;
    }

    double share() {
      return to - from;
    }

    long bytes() {
      return last - first;
    }
  }
}
