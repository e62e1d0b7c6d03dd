package dev.sysdesign.engine.kernel.run;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import java.util.Arrays;

/** How many components requests can get to. */
final class Reachability {
  private final int[] firstEdge;
  private final int[] callee;
  private final int[] seen;
  private final int[] waiting;

  private Reachability(CompiledTopology net) {
    firstEdge = new int[net.nodes.count + 1];
    callee = new int[net.edges.count];
    for (int e = 0; e < net.edges.count; e++) {
      firstEdge[net.edges.from[e] + 1]++;
    }
    for (int node = 0; node < net.nodes.count; node++) {
      firstEdge[node + 1] += firstEdge[node];
    }
    int[] next = firstEdge.clone();
    for (int e = 0; e < net.edges.count; e++) {
      callee[next[net.edges.from[e]]++] = net.edges.to[e];
    }
    seen = new int[net.nodes.count];
    waiting = new int[net.nodes.count];
    Arrays.fill(seen, -1);
  }

  /** The components that the requests of each flow can get to, those of all flows added up. */
  static long of(CompiledTopology net) {
    Reachability reach = new Reachability(net);
    long sum = 0;
    int client = -1;
    int components = 0;
    for (int flow = 0; flow < net.flows.count; flow++) {
      if (net.flows.clientOf[flow] != client) {
        client = net.flows.clientOf[flow];
        components = reach.from(client);
      }
      sum += components;
    }
    return sum;
  }

  private int from(int client) {
    int begin = 0;
    int end = 1;
    waiting[0] = client;
    seen[client] = client;
    while (begin < end) {
      int node = waiting[begin++];
      for (int i = firstEdge[node]; i < firstEdge[node + 1]; i++) {
        if (seen[callee[i]] != client) {
          seen[callee[i]] = client;
          waiting[end++] = callee[i];
        }
      }
    }
    return end;
  }
}
