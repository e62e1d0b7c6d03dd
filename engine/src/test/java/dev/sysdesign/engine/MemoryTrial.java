package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.word;
import static dev.sysdesign.engine.Blueprint.zipf;

import com.sun.management.ThreadMXBean;
import dev.sysdesign.engine.model.RequestClass.Kind;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.replication.Replications;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.SimulationResult.End;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.lang.management.ManagementFactory;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Systems that take much memory, each of another kind, and a program that runs one of them. */
enum MemoryTrial {
  /** Every attempt times out and comes again, until there are as many calls as end a run. */
  RETRY_STORM(MemoryTrial::storm, End.TOO_MANY_CALLS, 1, 2_000),
  MANY_KEYS(MemoryTrial::keys, End.COMPLETE, 1, 0),
  LONG_TIME_LINE(MemoryTrial::timeline, End.COMPLETE, 1, 0),
  MANY_COMPONENTS(() -> chains(500, 4).topology(), End.COMPLETE, 1, 0),
  REPLICATIONS(() -> chains(20, 5).topology(), End.COMPLETE, 6, 0);

  /** Replications that go on at a time. */
  static final int TOGETHER = 2;

  private final Supplier<Topology> topology;
  private final End end;
  private final int replications;
  private final int traces;

  MemoryTrial(Supplier<Topology> topology, End end, int replications, int traces) {
    this.topology = topology;
    this.end = end;
    this.replications = replications;
    this.traces = traces;
  }

  private RunPlan plan(Topology system) {
    RunSettings settings = system.settings().withReplications(replications);
    return RunPlan.steady(settings).tracing(traces);
  }

  /** What is said of its memory, in bytes. */
  long need() {
    Topology system = topology.get();
    var need = Simulator.memory(system, plan(system));
    return replications == 1
        ? need.bytes()
        : TOGETHER * need.bytes() + replications * need.result();
  }

  /** Runs the one that is named; fails where it does not end as it should. */
  public static void main(String... arguments) {
    MemoryTrial trial = valueOf(arguments[0]);
    Topology system = trial.topology.get();
    long most = trial.need();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    SimulationResult result =
        Replications.run(system, trial.plan(system), new Roomy(most), TOGETHER);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    if (result.end() != trial.end || allocated > most) {
      System.err.println(result.end() + ", " + allocated + " bytes allocated of " + most);
      System.exit(1);
    }
  }

  private record Roomy(long room) implements Observer {
    @Override
    public boolean proceed(double fraction) {
      return true;
    }

    @Override
    public long room(long wanted) {
      return room;
    }
  }

  private static Topology storm() {
    return new Blueprint()
        .request("r", 0.8, Kind.READ)
        .request("w", 0.2, Kind.WRITE)
        .with("client", "c", "rate", rate(300_000), "timeout", ms(700), "retries", count(3))
        .with("load-balancer", "lb")
        .with("service", "s", "serviceTime", exponential(5_000), "queue", word("unlimited"))
        .with("queue", "q")
        .with("worker", "w", "serviceTime", exponential(5_000))
        .with("service", "t", "serviceTime", exponential(1), "queue", word("unlimited"))
        .call("c", "lb", "latency", ms(1))
        .call("c", "t", "timeout", ms(50), "latency", ms(3))
        .call("lb", "s", "latency", ms(2), "timeout", ms(600), "retries", count(2))
        .hand("t", "q", "latency", ms(0.5))
        .call("q", "w")
        .seconds(60)
        .topology();
  }

  private static Topology keys() {
    return new Blueprint()
        .with("client", "c", "rate", rate(2_000), "keys", zipf(1_500_000, 0.8))
        .with("service", "app", "serviceTime", exponential(1), "instances", count(4))
        .with(
            "cache",
            "hot",
            "instances",
            count(2),
            "keys",
            zipf(1_500_000, 0.8),
            "size",
            count(600_000),
            "eviction",
            word("lfu"))
        .with("database", "db", "replicas", count(2), "connections", count(50))
        .call("c", "app")
        .call("app", "hot")
        .call("hot", "db")
        .seconds(20)
        .topology();
  }

  private static Topology timeline() {
    Topology system = chains(20, 10).topology();
    RunSettings brief = system.settings().withDuration(20_000_000_000L);
    RunSettings fine =
        new RunSettings(
            brief.durationNanos(),
            brief.warmupNanos(),
            1,
            1,
            brief.precision(),
            OptionalLong.of(1_000_000));
    return system.withSettings(fine);
  }

  private static Blueprint chains(int chains, int services) {
    Blueprint blueprint = new Blueprint().seconds(20);
    for (int i = 0; i < chains; i++) {
      blueprint.with("client", "c" + i, "rate", rate(4_000.0 / chains), "timeout", ms(1_000));
      for (int s = 0; s < services; s++) {
        String name = "s" + i + "_" + s;
        blueprint.with("service", name, "serviceTime", exponential(1), "instances", count(2));
        blueprint.call(s == 0 ? "c" + i : "s" + i + "_" + (s - 1), name, "latency", ms(0.5));
      }
    }
    return blueprint;
  }
}
