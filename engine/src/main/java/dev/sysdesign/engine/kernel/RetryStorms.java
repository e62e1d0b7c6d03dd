package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.BackOff;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Names;
import java.util.ArrayList;
import java.util.List;

/** Callers that try again more often than they should, edge by edge. */
public final class RetryStorms {
  private final CompiledTopology net;
  private final List<Storm> storms = new ArrayList<>();

  /**
   * A cause of further attempts.
   *
   * @param edges by whether it holds on them
   */
  public record Storm(boolean[] edges, int retries, BackOff backOff, AffectedCalls hits) {}

  RetryStorms(CompiledTopology net) {
    this.net = net;
  }

  public void add(Storm storm) {
    storms.add(storm);
  }

  public void remove(Storm storm) {
    storms.remove(storm);
  }

  /** Further attempts at a call at most. */
  int retries(Kernel k, int c) {
    int e = k.calls.edge(c);
    int most = net.edges.retries[InheritedPolicies.policy(k, c, Names.RETRIES)];
    for (int n = 0; n < storms.size(); n++) {
      Storm storm = storms.get(n);
      if (storm.edges()[e] && storm.hits().hitRequest(k, c)) {
        most = Math.max(most, storm.retries());
      }
    }
    return most;
  }

  /** How a call waits for its next attempt; the storm that began last says it. */
  BackOff backOff(Kernel k, int c) {
    int e = k.calls.edge(c);
    BackOff usual = net.edges.backOff[InheritedPolicies.policy(k, c, Names.BACK_OFF)];
    for (int n = 0; n < storms.size(); n++) {
      Storm storm = storms.get(n);
      if (storm.edges()[e] && storm.hits().hitRequest(k, c)) {
        usual = storm.backOff();
      }
    }
    return usual;
  }
}
