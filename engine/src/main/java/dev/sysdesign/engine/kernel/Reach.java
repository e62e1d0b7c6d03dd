package dev.sysdesign.engine.kernel;

import java.util.Arrays;

/** How many components requests can get to. */
final class Reach {
  private final int[] firstEdge;
  private final int[] callee;
  private final int[] seen;
  private final int[] waiting;

  private Reach(Network net) {
    firstEdge = new int[net.nodes + 1];
    callee = new int[net.edges];
    for (int e = 0; e < net.edges; e++) {
      firstEdge[net.from[e] + 1]++;
    }
    for (int node = 0; node < net.nodes; node++) {
      firstEdge[node + 1] += firstEdge[node];
    }
    int[] next = firstEdge.clone();
    for (int e = 0; e < net.edges; e++) {
      callee[next[net.from[e]]++] = net.to[e];
    }
    seen = new int[net.nodes];
    waiting = new int[net.nodes];
    Arrays.fill(seen, -1);
  }

  /** The components that the requests of each flow can get to, those of all flows added up. */
  static long of(Network net) {
    Reach reach = new Reach(net);
    long sum = 0;
    int client = -1;
    int components = 0;
    for (int flow = 0; flow < net.flows; flow++) {
      if (net.flowClient[flow] != client) {
        client = net.flowClient[flow];
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
