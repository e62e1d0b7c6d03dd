package dev.sysdesign.engine.kernel;

import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.share;
import static dev.sysdesign.engine.Blueprint.zipf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.sysdesign.engine.Blueprint;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.draw.Identities;
import dev.sysdesign.engine.kernel.run.Start;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.RunPlan;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationTest {
  private static final long WARM = 20_000_000_000L;
  private static final long END = 60_000_000_000L;

  /**
   * A quarter of a byte an event: no event may allocate, while a table that grows, an octave of a
   * histogram that is met first and the rare branches of the samplers may, now and then.
   */
  private static final double NOW_AND_THEN = 0.25;

  private static Topology everyArchetype() {
    return new Blueprint()
        .with("client", "c", "rate", rate(5000), "timeout", ms(50), "retries", count(2))
        .with("load-balancer", "lb")
        .with(
            "service",
            "app",
            "instances",
            count(3),
            "serviceTime",
            exponential(2),
            "errorRate",
            share(0.01),
            "cores",
            count(8))
        .with("cache", "redis", "keys", zipf(10_000, 0.9), "size", count(2000), "ttl", ms(500))
        .with("database", "db", "connections", count(40))
        .call("c", "lb", "latency", ms(0.5))
        .call("lb", "app", "latency", ms(0.5))
        .call("app", "redis", "latency", ms(0.25))
        .call("redis", "db", "latency", ms(0.25), "timeout", ms(40), "retries", count(1))
        .topology();
  }

  @Test
  void anEventAllocatesNothing() {
    Topology topology = everyArchetype();
    Identities identities = Identities.of(RunPlan.steady(topology.settings()));
    CompiledTopology net = CompiledTopology.of(topology);
    Kernel kernel = new Start(net, identities, List.of()).kernel(false);
    assertTrue(kernel.run(WARM, Long.MAX_VALUE / 2));
    long events = kernel.events;
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertTrue(kernel.run(END, Long.MAX_VALUE / 2));
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    events = kernel.events - events;
    assertTrue(events > 1_000_000, events + " events");
    assertTrue(allocated < NOW_AND_THEN * events, allocated + " bytes in " + events + " events");
  }
}
