package dev.sysdesign.benchmark;

import dev.sysdesign.benchmark.peer.Peer;
import dev.sysdesign.benchmark.peer.Tandem;
import dev.sysdesign.benchmark.peer.W12;
import dev.sysdesign.engine.model.Topology;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is simulated to measure.
 *
 * @param eventsPerRequest events that a request counts as, whatever a simulator makes of it
 * @param exactMillis mean response time
 * @param seconds of model time in a round
 * @param topology in the language of this project
 * @param kernel the same on the peer library
 */
record Workload(
    String name,
    double eventsPerRequest,
    double exactMillis,
    double seconds,
    Supplier<Topology> topology,
    Function<Peer.Setting, Peer> kernel) {
  /** The workloads in the order of the report. */
  static Workload[] all() {
    return new Workload[] {
      w12("W12", 1, 120),
      new Workload(
          "M/M/1",
          2,
          5,
          7_000,
          () -> Systems.tandem(1, 1, 800, 1),
          setting -> new Tandem(setting, 1, 1, 800, 1e-3)),
      new Workload(
          "tandem",
          13,
          16.8234427821,
          80,
          () -> Systems.tandem(12, 16, 10_000, 1.28),
          setting -> new Tandem(setting, 12, 16, 10_000, 1.28e-3)),
      w12("W12 x 10", 10, 12),
      w12("W12 x 100", 100, 2),
    };
  }

  private static Workload w12(String name, int scale, double seconds) {
    return new Workload(
        name, 10.77, 9.38, seconds, () -> Systems.w12(scale), setting -> new W12(setting, scale));
  }

  static Workload named(String name) {
    for (Workload workload : all()) {
      if (workload.name.equals(name)) {
        return workload;
      }
    }
    throw new IllegalArgumentException("no workload '" + name + "'");
  }

  /** A contender by its name. */
  Contender contender(String who) {
    return who.equals(OURS)
        ? new Ours(topology.get())
        : new Theirs(kernel, Peer.Setting.named(who));
  }

  /** The name of this project's simulator among the contenders. */
  static final String OURS = "ours";
}
