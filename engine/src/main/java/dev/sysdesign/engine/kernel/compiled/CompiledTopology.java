package dev.sysdesign.engine.kernel.compiled;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Topology;
import java.util.List;

/** A topology in parts, each made from those before it. Components are nodes in name order. */
public final class CompiledTopology {
  /** What it was compiled from. */
  public final Topology topology;

  public final Nodes nodes;
  public final Flows flows;
  public final Edges edges;
  public final Distances distances;
  public final Names names;
  public final Policies policies;
  public final Deadlines deadlines;
  public final Brokers brokers;
  public final Routes routes;

  private CompiledTopology(Topology topology) {
    this.topology = topology;
    Places places = new Places(topology);
    NodeBuilder builder = new NodeBuilder(topology, places);
    List<Archetype> archetypes = builder.archetypes();
    nodes = builder.build();
    flows = new FlowBuilder(topology, archetypes).build();
    DerivedEdges derived = new DerivedEdges(topology.edges());
    edges = new EdgeBuilder(topology, archetypes, nodes, flows).build(derived);
    distances = Distances.of(edges, places);
    names = Names.of(nodes, edges, archetypes);
    policies = new PolicyBuilder(nodes, edges, archetypes).build(derived);
    deadlines = Deadlines.of(archetypes, policies.timers.length);
    brokers = new BrokerBuilder(topology, nodes, flows, edges, deadlines).build(archetypes);
    routes = new RouteBuilder(topology, nodes, flows, edges, policies).build(archetypes);
  }

  /**
   * Compiles a topology.
   *
   * @throws IllegalArgumentException where the topology names something that is not there
   */
  public static CompiledTopology of(Topology topology) {
    return new CompiledTopology(topology);
  }

  /**
   * Whether the requests of a flow call anybody. What calls nobody is over as it begins, and
   * nothing is measured of it.
   */
  public boolean isServed(int flow) {
    int program = routes.programOf(flows.clientOf[flow], flows.classOf[flow]);
    return routes.programs[program] != Routes.NOTHING_MORE;
  }
}
