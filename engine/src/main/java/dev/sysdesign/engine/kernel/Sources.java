package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.random.Zipf;

/** Clients: the control slot of a node is its arrival process. */
final class Sources {
  private final long[] arrival;
  private final long[] request;

  /** Clients send nothing after this time, in nanoseconds from the start of the run. */
  long until = Long.MAX_VALUE;

  Sources(Network net) {
    arrival = new long[net.nodes];
    request = new long[net.nodes];
  }

  void begin(Kernel k) {
    for (int node = 0; node < k.net.nodes; node++) {
      if (k.net.source[node] != null) {
        k.calls.state[node] = Calls.ARRIVAL;
        next(k, node);
      }
    }
  }

  private void next(Kernel k, int node) {
    Network.SourceSpec source = k.net.source[node];
    long bits = Mix.mix(source.arrivalKey() + arrival[node]++ * Mix.GOLDEN);
    long delay = source.interarrival().draw(bits);
    if (k.agenda.now + delay <= until) {
      k.agenda.after(delay, node);
    }
  }

  void arrive(Kernel k, int node) {
    Network.SourceSpec source = k.net.source[node];
    for (int i = 0; i < source.batch(); i++) {
      send(k, node, source);
    }
    next(k, node);
  }

  private void send(Kernel k, int node, Network.SourceSpec source) {
    Network net = k.net;
    Calls calls = k.calls;
    long identity = Mix.mix(source.key() + request[node]++ * Mix.GOLDEN);
    double u = Mix.unit(Mix.mix(identity ^ source.arrivalKey()));
    int choice = 0;
    while (u >= source.cumulativeShare()[choice]) {
      choice++;
    }
    int flow = source.flow()[choice];
    int requestClass = net.flowClass[flow];
    int r = k.requests.take(flow, identity);
    Zipf keys = net.flowKeys[flow];
    if (keys != null) {
      k.requests.key[r] = keys.rank(Mix.mix(identity ^ net.flowKeyKey[flow]));
    }
    int c = calls.take();
    calls.request[c] = r;
    k.requests.hold(r);
    calls.edge[c] = -1;
    calls.visit[c] = 0;
    calls.instance[c] = net.firstInstance[node];
    calls.flags[c] = net.write[requestClass] ? Calls.WRITE : 0;
    calls.arrived[c] = k.agenda.now;
    calls.state[c] = Calls.DOWNSTREAM;
    calls.program[c] = net.programOf(node, requestClass);
    k.tally.flows.arrive(flow, k.agenda.now);
    Programs.proceed(k, c);
  }
}
