package dev.sysdesign.engine.kernel.tally;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.result.CoreWait;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.statistics.Histogram;
import dev.sysdesign.engine.statistics.Reserve;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Calls in a slot that would compute and have no core, on the nodes whose cores are limited. */
public final class CoreWaits {
  private final int[] cores;

  /** How many wait, by node. */
  private final Level waiting;

  /** How long those waited that had to, by node. */
  private final Histogram[] waits;

  /** Calls that got a core, by node. */
  private final long[] got;

  CoreWaits(CompiledTopology net, Reserve reserve) {
    cores = net.nodes.cores;
    waiting = new Level(net.nodes.count);
    got = new long[net.nodes.count];
    waits = new Histogram[net.nodes.count];
    for (int node = 0; node < net.nodes.count; node++) {
      waits[node] = cores[node] == Nodes.NO_LIMIT ? null : new Histogram(reserve);
    }
  }

  /** How many histograms it has. */
  public static long histograms(CompiledTopology net) {
    return IntStream.of(net.nodes.cores).filter(cores -> cores != Nodes.NO_LIMIT).count();
  }

  /** The measured window begins. */
  void begin(long now) {
    waiting.begin(now);
    Arrays.fill(got, 0);
    for (Histogram histogram : waits) {
      if (histogram != null) {
        histogram.clear();
      }
    }
  }

  /** So many calls more, or less, wait. */
  public void more(int node, int calls, long now) {
    waiting.add(node, calls, now);
  }

  /** Calls of a node that wait at present. */
  public int waiting(int node) {
    return waiting.value(node);
  }

  /** A call has a core. */
  public void got(int node) {
    got[node]++;
  }

  /** One of those has waited for it. */
  public void waited(int node, long nanos) {
    if (nanos > 0) {
      waits[node].record(nanos);
    }
  }

  /** What is known of a node at the end of a window of so many nanoseconds. */
  public Optional<CoreWait> read(
      int node, long now, double span, Function<Histogram, Latency> latency) {
    if (waits[node] == null) {
      return Optional.empty();
    }
    Histogram all = new Histogram();
    all.add(waits[node]);
    all.addZeros(got[node] - all.count());
    return Optional.of(
        new CoreWait(waiting.areaAt(node, now) / span, waiting.max(node), latency.apply(all)));
  }
}
