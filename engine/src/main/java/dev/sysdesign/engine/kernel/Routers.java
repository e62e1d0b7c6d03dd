package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.archetype.Archetype.Choice;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Distances;
import dev.sysdesign.engine.kernel.compiled.Edges;
import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.compiled.RouterSpec;
import dev.sysdesign.engine.kernel.compiled.Routes;
import dev.sysdesign.engine.kernel.compiled.RoutingTable;
import dev.sysdesign.engine.kernel.record.EdgeRecords;
import dev.sysdesign.engine.kernel.tally.RootCauses;
import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.result.Cause;

/** Routers: which instance gets a call, and which instances are believed to be down. */
final class Routers {
  private static final int LEAST_CONNECTIONS = Choice.LEAST_CONNECTIONS.ordinal();
  private static final int RANDOM = Choice.RANDOM.ordinal();
  private static final int POWER_OF_TWO = Choice.POWER_OF_TWO.ordinal();
  private static final int ADDRESS = Choice.ADDRESS.ordinal();
  private static final int SMOOTH = Choice.SMOOTH.ordinal();
  private static final int ERROR = Cause.ERROR.ordinal();

  private final Routes routes;
  private final Nodes nodes;
  private final Edges edges;
  private final Distances distances;
  private final Instances stations;

  /** Whose turn it is in each group of candidates. */
  private final int[] turn;

  /** Which group's turn it is, by table; null where groups are drawn. */
  private final SmoothRoundRobin[] smooth;

  /** Weights of the groups that have anyone to call, by table. */
  private final double[][] weight;

  private final int[] inFlight;
  private final boolean[] believedDown;
  private HealthChecks checks;

  /**
   * Candidates that have had an attempt at the call that is sent again now, by their last 6 bits.
   */
  private long tried;

  /** The place whose candidates are preferred to those of other places now; -1: none. */
  private int zone = -1;

  Routers(CompiledTopology net, Instances stations) {
    routes = net.routes;
    nodes = net.nodes;
    edges = net.edges;
    distances = net.distances;
    this.stations = stations;
    turn = new int[routes.groups];
    smooth = new SmoothRoundRobin[routes.tables];
    weight = new double[routes.tables][];
    for (RouterSpec router : routes.router) {
      if (router != null && router.choice() == SMOOTH) {
        for (RoutingTable table : router.tables()) {
          smooth[table.id()] = new SmoothRoundRobin(table.groupWeight().length);
          weight[table.id()] = table.groupWeight().clone();
        }
      }
    }
    inFlight = new int[routes.targets];
    believedDown = new boolean[routes.targets];
  }

  /** Attempts in flight, by watched instance. */
  int[] inFlight() {
    return inFlight;
  }

  void beginChecks(Kernel k, int firstControl) {
    checks = new HealthChecks(k.net, believedDown, firstControl);
    checks.begin(k);
  }

  void check(Kernel k, int control) {
    checks.fire(k, control);
  }

  /** Sends a call that the router has served on to one of its candidates. */
  void route(Kernel k, int c, int node) {
    RoutingTable table = table(k, c, node);
    if (table.edge().length == 0) {
      Service.rootCause(k, c, node, ERROR);
      Service.finish(k, c, ERROR);
      return;
    }
    int choice = choose(k, c, node, table);
    k.calls.tried(c, 0);
    k.calls.pending(c, 1);
    int child = Attempts.open(k, table.edge()[choice], c);
    to(k, child, table, choice);
    Attempts.admit(k, child);
  }

  /**
   * Sends a further attempt, to a candidate chosen anew: each is tried once before another one is
   * tried twice, and never the one that has just failed where there are others.
   */
  void resend(Kernel k, int c, int p) {
    int node = nodes.nodeOf[k.calls.instance(p)];
    RoutingTable table = table(k, p, node);
    long last = 1L << last(k, c, table);
    tried = k.calls.tried(p);
    if (!isAnyLeft(table)) {
      tried = last;
      k.calls.tried(p, isAnyLeft(table) ? last : 0);
      tried = k.calls.tried(p);
    }
    int choice = choose(k, p, node, table);
    tried = 0;
    int e = table.edge()[choice];
    if (e != k.calls.edge(c)) {
      k.tally.edges.fail(
          k.calls.edge(c), k.calls.issued(c), k.agenda.now, RootCauses.cause(k.calls.root(c)));
      k.calls.edge(c, e);
      if (k.edgeRecords.has(e, EdgeRecords.NAMED)) {
        k.calls.question(c, Lookups.NOBODY);
      }
      k.calls.issued(c, k.agenda.now);
      k.tally.edges.arrive(e, k.agenda.now);
    }
    to(k, c, table, choice);
    Attempts.admit(k, c);
  }

  /** The candidate of the attempt before. */
  private static int last(Kernel k, int c, RoutingTable table) {
    int at = 0;
    while (at < table.edge().length - 1
        && (table.edge()[at] != k.calls.edge(c) || table.instance()[at] != k.calls.instance(c))) {
      at++;
    }
    return at;
  }

  private boolean isAnyLeft(RoutingTable table) {
    zone = -1;
    for (int candidate = 0; candidate < table.edge().length; candidate++) {
      if (!shunned(table, candidate)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a node watches an instance of another that it does not believe to be down. */
  boolean anyHealthy(int node, int callee) {
    RouterSpec spec = routes.router[node];
    for (int i = 0; i < spec.targetInstance().length; i++) {
      if (nodes.nodeOf[spec.targetInstance()[i]] == callee
          && !believedDown[spec.firstTarget() + i]) {
        return true;
      }
    }
    return false;
  }

  private void to(Kernel k, int c, RoutingTable table, int choice) {
    int target = table.target()[choice];
    boolean own = k.edgeRecords.has(table.edge()[choice], EdgeRecords.OWN_CHOICE);
    int p = k.calls.parent(c);
    int from = k.calls.instance(p);
    k.calls.tried(p, k.calls.tried(p) | 1L << choice);
    k.calls.instance(c, own ? k.instances.pick(k, c, from) : table.instance()[choice]);
    k.calls.candidate(c, target);
    inFlight[target]++;
  }

  /** Names an instance behind the same edge for a second attempt, another one where there is. */
  void hedge(Kernel k, int second, int first) {
    int p = k.calls.parent(first);
    RoutingTable table = table(k, p, nodes.nodeOf[k.calls.instance(p)]);
    int count = table.edge().length;
    int at = 0;
    while (table.target()[at] != k.calls.candidate(first)) {
      at++;
    }
    int best = at;
    for (int i = 1; i < count; i++) {
      int candidate = (at + i) % count;
      boolean same = table.edge()[candidate] == k.calls.edge(first);
      if (same && !shunned(table, candidate)) {
        best = candidate;
        break;
      }
    }
    to(k, second, table, best);
  }

  /** An attempt to a target is over, as far as its router knows. */
  void ended(int target) {
    if (target >= 0) {
      inFlight[target]--;
    }
  }

  private RoutingTable table(Kernel k, int c, int node) {
    return routes.router[node].tables()[k.requests.requestClass(k.calls.request(c))];
  }

  /** The place of a candidate; all are candidates where all are believed to be down. */
  private int choose(Kernel k, int c, int node, RoutingTable table) {
    zone = -1;
    int algorithm = routes.router[node].choice();
    int group = 0;
    if (table.groupShare().length > 1) {
      group = algorithm == SMOOTH ? inTurn(table) : drawn(k, c, node, table);
      group = tried == 0 ? group : withAnyLeft(table, group);
    }
    int first = table.groupStart()[group];
    int count = table.groupStart()[group + 1] - first;
    if (edges.local != null) {
      zone = preferred(table, first, count, nodes.placeOf[k.calls.instance(c)]);
    }
    if (algorithm == ADDRESS) {
      return owner(k, k.requests.address(k.calls.request(c)), table, first, count);
    }
    if (algorithm == RANDOM || algorithm == POWER_OF_TWO) {
      return drawn(k, c, node, table, first, count);
    }
    int line = table.firstGroup() + group;
    int start = turn[line] < count ? turn[line] : 0;
    turn[line] = start + 1;
    int best = -1;
    for (int i = 0; i < count; i++) {
      int candidate = first + (start + i < count ? start + i : start + i - count);
      int target = table.target()[candidate];
      if (shunned(table, candidate)) {
        continue;
      }
      if (algorithm != LEAST_CONNECTIONS) {
        turn[line] = candidate - first + 1;
        return candidate;
      }
      if (best < 0 || inFlight[target] < inFlight[table.target()[best]]) {
        best = candidate;
      }
    }
    return best >= 0 ? best : present(table, first, count, start);
  }

  /** The group, or the next of those in which there is a candidate left to try. */
  private int withAnyLeft(RoutingTable table, int group) {
    int groups = table.groupStart().length - 1;
    for (int i = 0; i < groups; i++) {
      int next = (group + i) % groups;
      for (int c = table.groupStart()[next]; c < table.groupStart()[next + 1]; c++) {
        if (!shunned(table, c)) {
          return next;
        }
      }
    }
    return group;
  }

  /** A group drawn by its share; an address is always in the same one. */
  private int drawn(Kernel k, int c, int node, RoutingTable table) {
    long bits =
        routes.router[node].choice() == ADDRESS
            ? k.requests.address(k.calls.request(c)) ^ k.draws.route[node]
            : k.draw(k.draws.route[node], c);
    double u = Mix.unit(Mix.again(bits));
    int group = 0;
    while (u >= table.groupShare()[group] && group < table.groupShare().length - 1) {
      group++;
    }
    return group;
  }

  /** The group whose turn it is, of those in which anyone is believed to be up. */
  private int inTurn(RoutingTable table) {
    double[] now = weight[table.id()];
    for (int group = 0; group < now.length; group++) {
      int candidate = table.groupStart()[group];
      while (candidate < table.groupStart()[group + 1] && shunned(table, candidate)) {
        candidate++;
      }
      boolean anyone = candidate < table.groupStart()[group + 1];
      now[group] = anyone ? table.groupWeight()[group] : 0;
    }
    int group = smooth[table.id()].next(now);
    return group >= 0 ? group : smooth[table.id()].next(table.groupWeight());
  }

  /** The candidate that an address belongs to; that of the present ones where all are shunned. */
  private int owner(Kernel k, long address, RoutingTable table, int first, int count) {
    int best = -1;
    boolean bestShunned = true;
    long most = 0;
    for (int candidate = first; candidate < first + count; candidate++) {
      int i = table.instance()[candidate];
      boolean shunned = shunned(table, candidate);
      if (shunned && (!bestShunned || !stations.isPresent(i))) {
        continue;
      }
      int node = nodes.nodeOf[i];
      long number = k.draws.route[node] + (i - nodes.firstInstance[node]) * Mix.GOLDEN;
      long claim = Addresses.claim(address, number);
      if (best < 0 || bestShunned && !shunned || claim > most) {
        best = candidate;
        bestShunned = shunned;
        most = claim;
      }
    }
    return best >= 0 ? best : first;
  }

  private int drawn(Kernel k, int c, int node, RoutingTable table, int first, int count) {
    long bits = k.draw(k.draws.route[node], c);
    int one = healthy(table, first, count, Mix.below(bits, count), bits);
    if (routes.router[node].choice() == RANDOM || count == 1) {
      return one;
    }
    long more = Mix.again(bits);
    int step = 1 + Mix.below(more, count - 1);
    int other = healthy(table, first, count, (one - first + step) % count, more);
    return inFlight[table.target()[other]] < inFlight[table.target()[one]] ? other : one;
  }

  /** The candidate at a place; where it is shunned, any of the others alike. */
  private int healthy(RoutingTable table, int first, int count, int at, long bits) {
    if (!shunned(table, first + at)) {
      return first + at;
    }
    int others = 0;
    for (int candidate = first; candidate < first + count; candidate++) {
      others += shunned(table, candidate) ? 0 : 1;
    }
    int left = others == 0 ? 0 : Mix.below(Mix.mix(bits), others);
    for (int candidate = first; candidate < first + count && others > 0; candidate++) {
      if (!shunned(table, candidate) && left-- == 0) {
        return candidate;
      }
    }
    return present(table, first, count, at);
  }

  /** The place, where one of some candidates stands there and is to be preferred; else -1. */
  private int preferred(RoutingTable table, int first, int count, int place) {
    for (int candidate = first; candidate < first + count && distances.zoned[place]; candidate++) {
      boolean near = nodes.placeOf[table.instance()[candidate]] == place;
      if (near && edges.local[table.edge()[candidate]] && !shunned(table, candidate)) {
        return place;
      }
    }
    return -1;
  }

  /**
   * Whether no call should go there: believed to be down, taken away, tried already, or in another
   * zone where the own one is preferred.
   */
  private boolean shunned(RoutingTable table, int candidate) {
    int i = table.instance()[candidate];
    return believedDown[table.target()[candidate]]
        || !stations.isPresent(i)
        || tried != 0 && (tried >>> candidate & 1) != 0
        || zone >= 0 && edges.local[table.edge()[candidate]] && nodes.placeOf[i] != zone;
  }

  /** The first candidate from a place on that has not been taken away. */
  private int present(RoutingTable table, int first, int count, int at) {
    for (int i = 0; i < count; i++) {
      int candidate = first + (at + i) % count;
      if (stations.isPresent(table.instance()[candidate])) {
        return candidate;
      }
    }
    return first + at;
  }
}
