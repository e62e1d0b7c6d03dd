package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.kernel.compiled.Places;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Topology;
import java.util.Arrays;
import java.util.OptionalDouble;

/** Mean times in the network, there and back. */
final class NetworkTimes {
  /** Of more instances than this only the first count: zones take them in turn. */
  private static final int MOST = 60;

  /** A message that takes longer never arrives. */
  private static final double LONGEST = 60e9;

  private final Graph graph;
  private final Places places;

  /** How much of a node stands at each place; of what is everywhere, how much is asked there. */
  private final double[][] standing;

  private final AskerPlaces askers;
  private final double[] own;

  NetworkTimes(Topology topology, Graph graph) {
    this.graph = graph;
    places = new Places(topology);
    standing = new double[graph.nodes()][];
    for (int node = 0; node < standing.length; node++) {
      standing[node] = stand(node);
    }
    askers = new AskerPlaces(graph, places, standing);
    int classes = graph.classes.size();
    own = new double[graph.edges.size() * classes];
    for (int e = 0; e < graph.edges.size(); e++) {
      for (int c = 0; c < classes; c++) {
        own[e * classes + c] = compute(e, graph.from[e], graph.classes.get(c));
      }
    }
  }

  private double[] stand(int node) {
    int instances = graph.fronts[node] == null ? 1 : graph.fronts[node].instances();
    Component component = graph.components.get(node);
    double[] counts = new double[0];
    for (int i = 0; i < Math.min(MOST, instances); i++) {
      int place = places.of(component, i);
      counts = place < counts.length ? counts : Arrays.copyOf(counts, place + 1);
      counts[place]++;
    }
    return counts;
  }

  /**
   * Both ways over an edge, in nanoseconds: latency, messages sent again, and size ÷ bandwidth.
   *
   * @param caller the node that calls, which behind a cache or a name is not the edge's own
   */
  double of(int e, int caller, int requestClass) {
    return caller == graph.from[e]
        ? own[e * graph.classes.size() + requestClass]
        : compute(e, caller, graph.classes.get(requestClass));
  }

  private double compute(int e, int caller, RequestClass request) {
    Edge edge = graph.edges.get(e);
    OptionalDouble set = edge.policies().amount("latency");
    double way = set.isPresent() ? set.getAsDouble() : usual(e, caller, graph.to[e]);
    double bandwidth = edge.policies().amount("bandwidth").orElse(0);
    double transfer =
        bandwidth > 0 ? (request.requestBytes() + request.responseBytes()) * 8e9 / bandwidth : 0;
    return 2 * way + transfer + again(edge);
  }

  /** A lost message is sent again after a wait that doubles; after the longest it is given up. */
  private static double again(Edge edge) {
    double p = edge.policies().amount("loss").orElse(0);
    double rto = edge.policies().amount("rto").orElse(PolicyCatalog.RESEND);
    double waited = 0;
    double sum = 0;
    double reached = 0;
    for (double chance = 1 - p; p > 0 && chance > 0 && waited < LONGEST; chance *= p) {
      sum += chance * waited;
      reached += chance;
      waited = 2 * waited + rto;
    }
    return reached == 0 ? 0 : sum / reached;
  }

  /** The mean over all pairs of instances, or over those that a call with {@code local} prefers. */
  private double usual(int e, int caller, int callee) {
    boolean local = graph.edges.get(e).policies().word("zones").isPresent();
    double[] calling = askers.of(caller);
    double sum = 0;
    double weight = 0;
    for (int one = 0; one < calling.length; one++) {
      boolean near = local && one < standing[callee].length && standing[callee][one] > 0;
      for (int other = 0; other < standing[callee].length; other++) {
        double pairs = calling[one] * standing[callee][other];
        if (pairs > 0 && (!near || one == other)) {
          sum += pairs * places.latency(one, other);
          weight += pairs;
        }
      }
    }
    return sum / weight;
  }
}
