package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.model.Topology;

/** Compiles a topology for one run. */
final class NetworkBuilder {
  private NetworkBuilder() {}

  /**
   * The network of a topology.
   *
   * @param identities fix every draw
   * @throws IllegalArgumentException where the topology names something that is not there
   */
  static Network build(Topology topology, Identities identities) {
    Network net = new Network();
    Places places = new Places(topology);
    net.map = places;
    NodeBuilder nodes = new NodeBuilder(net, topology, identities);
    nodes.build(places);
    new FlowBuilder(net, topology, identities).build(nodes.archetypes);
    new EdgeBuilder(net, topology, identities).build(nodes.archetypes, places);
    new DeadlineBuilder(net, topology).build(nodes.archetypes);
    ProgramBuilder programs = new ProgramBuilder(net, topology);
    programs.build(nodes.archetypes);
    net.tables = programs.tables();
    net.groups = programs.groups();
    net.targets = programs.targets();
    net.zoned = new boolean[net.places];
    for (int place = 0; place < net.places; place++) {
      net.zoned[place] = places.isZone(place);
    }
    net.crosses = new boolean[net.places * net.places];
    for (int i = 0; i < net.crosses.length; i++) {
      net.crosses[i] = places.crosses(i / net.places, i % net.places);
    }
    return net;
  }
}
