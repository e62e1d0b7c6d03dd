package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.SourceSpec;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.Layered;
import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.random.Zipf;
import java.util.Arrays;

/**
 * Clients. In an open loop the control slot of a node is its arrival process; bursts and the users
 * of a closed loop have a call record each.
 */
public final class Sources {
  /** How long a user who stays away waits until looking again, in nanoseconds. */
  private static final long AWAY = 100_000_000L;

  private final long[] arrival;
  private final long[] request;
  private final long[] bursts;

  /** How many requests each user has sent, by client. */
  private final int[][] sent;

  private final long origin;

  /** Requests besides those of the clients. */
  public final ExtraTraffic floods = new ExtraTraffic();

  /** Users who came for a while. */
  final FlashCrowds crowds = new FlashCrowds();

  /** Share of its requests that a client sends, and of its users that do. */
  public final Layered sends;

  /** Clients send nothing after this time, in nanoseconds from the start of the run. */
  long until = Long.MAX_VALUE;

  Sources(CompiledTopology net, long origin) {
    this.origin = origin;
    double[] all = new double[net.nodes.count];
    Arrays.fill(all, 1);
    sends = new Layered(all, (share, factor) -> share * factor);
    arrival = new long[net.nodes.count];
    request = new long[net.nodes.count];
    bursts = new long[net.nodes.count];
    sent = new int[net.nodes.count][];
  }

  void begin(Kernel k) {
    for (int node = 0; node < k.nodes.count; node++) {
      SourceSpec source = k.flows.source[node];
      if (source == null) {
        continue;
      }
      if (source.users() > 0) {
        sent[node] = new int[source.users()];
        for (int user = 0; user < source.users(); user++) {
          think(k, node, user);
        }
        continue;
      }
      k.calls.state(node, Calls.ARRIVAL);
      next(k, node);
      if (source.burst() > 0) {
        int c = k.calls.timer(Calls.BURST, k.nodes.firstInstance[node], 0);
        k.agenda.after(Math.min(origin, Long.MAX_VALUE / 2) + source.burstEvery(), c);
      }
    }
  }

  private void next(Kernel k, int node) {
    SourceSpec source = k.flows.source[node];
    long bits = Mix.mix(k.draws.arrival[node] + arrival[node]++ * Mix.GOLDEN);
    long delay = source.interarrival().draw(bits);
    if (source.curve() != null) {
      delay = source.curve().after(k.agenda.now - origin, delay);
    }
    if (delay <= until - k.agenda.now) {
      k.agenda.after(delay, node);
    }
  }

  void arrive(Kernel k, int node) {
    SourceSpec source = k.flows.source[node];
    for (int i = 0; i < source.batch(); i++) {
      long identity = Mix.mix(k.draws.request[node] + request[node]++ * Mix.GOLDEN);
      if (sends.now[node] >= 1
          || Mix.unit(Mix.mix(identity ^ k.draws.burst[node])) < sends.now[node]) {
        send(k, node, 0, identity);
      }
    }
    next(k, node);
  }

  /** Many requests at once; they are numbered apart, so that the others keep their k.draws. */
  void burst(Kernel k, int c) {
    int node = k.nodes.nodeOf[k.calls.instance(c)];
    SourceSpec source = k.flows.source[node];
    for (int i = 0; i < source.burst() && k.agenda.now <= until; i++) {
      send(k, node, 0, Mix.mix(k.draws.burst[node] + bursts[node]++ * Mix.GOLDEN));
    }
    if (k.agenda.now >= until - source.burstEvery()) {
      k.calls.rang(c);
    } else {
      k.agenda.after(source.burstEvery(), c);
    }
  }

  private void think(Kernel k, int node, int user) {
    SourceSpec source = k.flows.source[node];
    long bits = Mix.mix(k.draws.think[node] ^ identity(k, node, user));
    wait(k, node, user, source.think().draw(bits));
  }

  private void wait(Kernel k, int node, int user, long pause) {
    if (pause > until - k.agenda.now) {
      return;
    }
    k.agenda.after(pause, k.calls.timer(Calls.THINK, k.nodes.firstInstance[node], user));
  }

  /** A user sends the next request. */
  void thought(Kernel k, int c) {
    int node = k.nodes.nodeOf[k.calls.instance(c)];
    int user = k.calls.subject(c);
    k.calls.rang(c);
    if (crowds.hasLeft(node, user)) {
      return;
    }
    if (sends.now[node] < 1 && user >= sends.now[node] * k.flows.source[node].users()) {
      wait(k, node, user, AWAY);
      return;
    }
    long identity = identity(k, node, user);
    sent[node][user]++;
    send(k, node, user, identity);
  }

  /**
   * More users come, each at a time that is uniform over a ramp, and then do as the others.
   *
   * @return the number of the first
   */
  int come(Kernel k, int node, int users, long ramp, long key) {
    int first = sent[node].length;
    sent[node] = Arrays.copyOf(sent[node], first + users);
    for (int user = first; user < first + users; user++) {
      wait(k, node, user, (long) (Mix.unit(Mix.mix(key + user * Mix.GOLDEN)) * ramp));
    }
    return first;
  }

  private long identity(Kernel k, int node, int user) {
    long stream = Mix.mix(k.draws.request[node] + (user + 1) * Mix.GOLDEN);
    return Mix.mix(stream + sent[node][user] * Mix.GOLDEN);
  }

  /** A request is over; its user, if it has one, begins to think. */
  void answered(Kernel k, int c, int flow) {
    int node = k.flows.clientOf[flow];
    int user = k.calls.user(c);
    if (sent[node] != null && user >= 0 && !crowds.hasLeft(node, user)) {
      think(k, node, user);
    }
  }

  /** The time between two arrivals of a client at a moment, at a multiple of its rate. */
  public long gap(Kernel k, int node, long bits, double factor) {
    SourceSpec source = k.flows.source[node];
    long delay = (long) (source.interarrival().draw(bits) / factor);
    return source.curve() == null ? delay : source.curve().after(k.agenda.now - origin, delay);
  }

  /** Sends a request. */
  public static void send(Kernel k, int node, int user, long identity) {
    send(k, node, user, identity, 0);
  }

  /**
   * Sends a request.
   *
   * @param wanted the key that it asks for; 0: one that its class draws
   */
  public static void send(Kernel k, int node, int user, long identity, int wanted) {
    Calls calls = k.calls;
    SourceSpec source = k.flows.source[node];
    double u = Mix.unit(Mix.mix(identity ^ k.draws.arrival[node]));
    int choice = 0;
    while (u >= source.cumulativeShare()[choice]) {
      choice++;
    }
    int flow = source.flow()[choice];
    int requestClass = k.flows.classOf[flow];
    int r = k.requests.take(flow, identity);
    Zipf keys = k.flows.keys[flow];
    if (wanted != 0) {
      k.requests.key(r, wanted);
    } else if (keys != null) {
      k.requests.key(r, keys.rank(Mix.mix(identity ^ k.draws.flowKey[flow])));
    }
    if (k.tally.messages != null) {
      k.tally.messages.sent(r, k.agenda.now);
    }
    if (k.routes.addressed) {
      k.requests.address(r, Addresses.of(k, node, user, identity));
    }
    int c = calls.take();
    calls.request(c, r);
    k.requests.hold(r);
    calls.edge(c, -1);
    calls.visit(c, 0);
    calls.user(c, user);
    calls.instance(c, k.nodes.firstInstance[node]);
    calls.flags(c, k.flows.write[requestClass] ? Calls.WRITE : 0);
    calls.arrived(c, k.agenda.now);
    calls.state(c, Calls.DOWNSTREAM);
    calls.program(c, k.routes.programOf(node, requestClass));
    k.tally.flows.arrive(flow, k.agenda.now);
    if (k.tracer != null) {
      k.tracer.began(r, flow, identity, k.agenda.now);
    }
    Programs.proceed(k, c);
  }
}
