package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.model.RequestClass;
import java.util.Arrays;

/**
 * The traffic equations (J. R. Jackson, "Networks of Waiting Lines", 1957): what a component
 * receives is what its callers send, retries of failed calls included. Callers are done before
 * their callees, so that a system without cycles is solved at once; a cycle is solved by repeated
 * substitution, which converges where it loses calls on each turn.
 */
final class Traffic {
  /** Rounds and steps at most, whichever is less: a fixed bound on what a text may cost. */
  private static final int MOST_ROUNDS = 2_000;

  private static final long MOST_STEPS = 4_000_000;
  private static final double SETTLED = 1e-9;

  /** More calls per second than anything sends: the equations have no solution. */
  private static final double ENDLESS = 1e15;

  final Graph graph;

  /** Calls per second by state, in the graph's order of states. */
  final double[] rates;

  /** Calls per second over each edge, each with all its attempts counted as one. */
  final double[] edgeCalls;

  /** Bytes per second over each edge, requests of all attempts and answers. */
  final double[] requestBytes;

  final double[] responseBytes;

  /** Requests per second of each client. */
  private final double[] clientRates;

  private final double[] failure;
  private final double[] carried;
  private final HitRatios hits;
  private boolean settled;

  /**
   * Solves the equations.
   *
   * @param hits of the caches of the graph
   * @param clientRates requests per second by node; those of nodes that are no clients do not count
   */
  Traffic(Graph graph, HitRatios hits, double[] clientRates) {
    this.graph = graph;
    this.clientRates = clientRates;
    rates = new double[graph.states()];
    failure = new double[graph.states()];
    carried = new double[graph.states()];
    edgeCalls = new double[graph.edges.size()];
    requestBytes = new double[graph.edges.size()];
    responseBytes = new double[graph.edges.size()];
    this.hits = hits;
    solve();
  }

  /** Calls per second that only read. */
  double reads(int node) {
    return graph.sum(rates, node, Graph.READ, Graph.PRIMARY_READ);
  }

  /** Calls per second that write. */
  double writes(int node) {
    return graph.sum(rates, node, Graph.WRITE);
  }

  double calls(int node) {
    return reads(node) + writes(node);
  }

  /** The share of the calls of a kind that go on: all but the hits of a cache. */
  double passing(int node, int kind) {
    return kind == Graph.WRITE ? 1 : hits.misses(node, rates);
  }

  /** Whether the equations have a solution and it was found. */
  boolean isSettled() {
    return settled;
  }

  /**
   * Calls per second with which callers of a cache-aside cache bring it what they had to look up.
   */
  double fills(int node) {
    return graph.archetypes[node] instanceof Archetype.Cache cache && cache.aside()
        ? reads(node) * passing(node, Graph.READ)
        : 0;
  }

  private void solve() {
    long work =
        1 + graph.states() + (long) graph.edges.size() * graph.classes.size() + hits.steps();
    long rounds = Math.max(2, Math.min(MOST_ROUNDS, MOST_STEPS / work));
    int[] backwards = graph.backwards();
    double[] before = new double[rates.length];
    for (long round = 0; round < rounds && !settled; round++) {
      System.arraycopy(rates, 0, before, 0, rates.length);
      for (int node : backwards) {
        fail(node);
      }
      round();
      settled = isSame(before);
    }
  }

  /** One substitution: what leads back to a node that was done is received in the next round. */
  private void round() {
    System.arraycopy(carried, 0, rates, 0, rates.length);
    Arrays.fill(carried, 0);
    Arrays.fill(edgeCalls, 0);
    Arrays.fill(requestBytes, 0);
    Arrays.fill(responseBytes, 0);
    for (int node : graph.order) {
      if (graph.archetypes[node] instanceof Archetype.Source) {
        source(node);
      }
      send(node);
    }
  }

  private void receive(int caller, int callee, int requestClass, int kind, double calls) {
    double[] into = graph.isBack(caller, callee) ? carried : rates;
    into[graph.state(callee, requestClass, kind)] += calls;
  }

  private void source(int node) {
    String client = graph.components.get(node).name();
    double total = 0;
    for (RequestClass request : graph.classes) {
      total += sends(client, request) ? request.share() : 0;
    }
    for (int c = 0; c < graph.classes.size(); c++) {
      RequestClass request = graph.classes.get(c);
      if (sends(client, request) && total > 0) {
        int kind = request.kind() == RequestClass.Kind.WRITE ? Graph.WRITE : Graph.READ;
        rates[graph.state(node, c, kind)] += clientRates[node] * request.share() / total;
      }
    }
  }

  static boolean sends(String client, RequestClass request) {
    return request.client().map(client::equals).orElse(true);
  }

  private void send(int node) {
    double through = served(node) * admitted(node);
    for (int c = 0; c < graph.classes.size(); c++) {
      Turn[] program = graph.program(node, c);
      for (int kind = 0; program.length > 0 && kind < Graph.KINDS; kind++) {
        double calls = rates[graph.state(node, c, kind)] * through;
        calls *= calls > 0 ? passing(node, kind) : 0;
        for (int t = 0; t < program.length && calls > 0; t++) {
          calls *= send(program[t], node, c, kind, calls);
        }
      }
    }
  }

  /** Sends the calls of a turn; the share of the senders that go on to the next one. */
  private double send(Turn turn, int node, int c, int kind, double calls) {
    double onwards = turn.isChoice() ? 0 : 1;
    for (int i = 0; i < turn.edges().length; i++) {
      int e = turn.edges()[i];
      double some = calls * turn.shares()[i];
      double attempt = failure(e, c, kind);
      int as = graph.kind(e, kind);
      double sent = some * attempts(attempt, graph.retries[e]);
      receive(node, graph.to[e], c, as, sent);
      edgeCalls[e] += some;
      requestBytes[e] += sent * graph.classes.get(c).requestBytes();
      responseBytes[e] += sent * (1 - attempt) * graph.classes.get(c).responseBytes();
      double failed = lost(e, attempt);
      if (graph.fallback[e] >= 0) {
        receive(node, graph.fallback[e], c, as, some * failed);
        failed = 0;
      }
      onwards =
          turn.isChoice()
              ? onwards + turn.shares()[i] * (1 - failed)
              : onwards * (1 - turn.shares()[i] * failed);
    }
    return graph.isBroker(node) ? 1 : onwards;
  }

  private double failure(int e, int c, int kind) {
    return failure[graph.state(graph.to[e], c, graph.kind(e, kind))];
  }

  /** Attempts of a call whose attempts fail with a probability: 1 + p + p² + … */
  private static double attempts(double p, int retries) {
    return p == 0 || retries == 0
        ? 1
        : p == 1 ? retries + 1 : (1 - Math.pow(p, retries + 1.0)) / (1 - p);
  }

  private double lost(int e, double attempt) {
    return attempt == 0 ? 0 : Math.pow(attempt, graph.retries[e] + 1.0);
  }

  private double served(int node) {
    return graph.fronts[node] == null ? 1 : 1 - graph.fronts[node].errorRate();
  }

  /** The probability that a call fails by an error of the node or of what it waits for. */
  private void fail(int node) {
    for (int c = 0; c < graph.classes.size(); c++) {
      for (int kind = 0; kind < Graph.KINDS; kind++) {
        double good = 1;
        Turn[] program = graph.isBroker(node) ? new Turn[0] : graph.program(node, c);
        for (Turn turn : program) {
          good *= good(turn, c, kind);
        }
        good = 1 - passing(node, kind) * (1 - good);
        failure[graph.state(node, c, kind)] = 1 - served(node) * good;
      }
    }
  }

  private double good(Turn turn, int c, int kind) {
    double good = 1;
    for (int i = 0; i < turn.edges().length; i++) {
      int e = turn.edges()[i];
      double failed = graph.fallback[e] >= 0 ? 0 : lost(e, failure(e, c, kind));
      good =
          turn.isChoice()
              ? good - turn.shares()[i] * failed
              : good * (1 - turn.shares()[i] * failed);
    }
    return good;
  }

  /** The share of the calls that a gate in front lets through. */
  private double admitted(int node) {
    Front front = graph.fronts[node];
    if (front == null || front.gate().isEmpty()) {
      return 1;
    }
    double limit = front.gate().get().calls().rate() * front.instances();
    double calls = calls(node);
    return calls > limit ? limit / calls : 1;
  }

  private boolean isSame(double[] before) {
    for (int i = 0; i < rates.length; i++) {
      double change = Math.abs(rates[i] - before[i]);
      if (!(rates[i] < ENDLESS) || change > SETTLED * Math.max(1, rates[i])) {
        return false;
      }
    }
    return true;
  }
}
