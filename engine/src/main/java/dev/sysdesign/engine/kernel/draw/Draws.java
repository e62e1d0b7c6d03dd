package dev.sysdesign.engine.kernel.draw;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.model.Topology;

/** The keys of the draws of one run, by node, edge or flow. */
public final class Draws {
  // By node.
  public final long[] work;
  public final long[] error;
  public final long[] hit;
  public final long[] early;
  public final long[] coldStart;
  public final long[] route;
  public final long[] key;
  public final long[] patience;
  public final long[] choice;

  // By node; of clients only.
  public final long[] arrival;
  public final long[] request;
  public final long[] burst;
  public final long[] think;

  // By edge.
  public final long[] guard;
  public final long[] backOff;
  public final long[] loss;

  /** The key that a request asks for, by flow. */
  public final long[] flowKey;

  private final Topology topology;
  private final Identities identities;

  /**
   * The draws of one run.
   *
   * @param identities fix them
   */
  public Draws(CompiledTopology net, Identities identities) {
    topology = net.topology;
    this.identities = identities;
    work = nodes(Purpose.WORK);
    error = nodes(Purpose.ERROR);
    hit = nodes(Purpose.HIT);
    early = nodes(Purpose.EARLY);
    coldStart = nodes(Purpose.COLD_START);
    route = nodes(Purpose.ROUTE);
    key = nodes(Purpose.KEY);
    patience = nodes(Purpose.PATIENCE);
    choice = nodes(Purpose.CHOICE);
    arrival = clients(net, Purpose.ARRIVAL);
    request = clients(net, Purpose.REQUEST);
    burst = clients(net, Purpose.BURST);
    think = clients(net, Purpose.THINK);
    guard = identities.edges(Purpose.GUARD, net.edges.described);
    backOff = identities.edges(Purpose.BACK_OFF, net.edges.described);
    loss = identities.edges(Purpose.LOSS, net.edges.described);
    flowKey = new long[net.flows.count];
    for (int flow = 0; flow < flowKey.length; flow++) {
      String requestClass = topology.requests().get(net.flows.classOf[flow]).name();
      flowKey[flow] = identities.flow(Purpose.KEY, name(net.flows.clientOf[flow]), requestClass);
    }
  }

  private String name(int node) {
    return topology.components().get(node).name();
  }

  private long[] nodes(Purpose purpose) {
    long[] keys = new long[topology.components().size()];
    for (int node = 0; node < keys.length; node++) {
      keys[node] = identities.component(purpose, name(node));
    }
    return keys;
  }

  private long[] clients(CompiledTopology net, Purpose purpose) {
    long[] keys = new long[topology.components().size()];
    for (int node = 0; node < keys.length; node++) {
      keys[node] = net.flows.source[node] == null ? 0 : identities.component(purpose, name(node));
    }
    return keys;
  }
}
