package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.RatePattern;
import dev.sysdesign.engine.catalog.StatementCatalog;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.random.Law;
import dev.sysdesign.engine.random.Zipf;
import java.util.ArrayList;
import java.util.List;

/** Compiles request classes and clients into flows: one for each class that a client sends. */
final class FlowBuilder {
  private final Network net;
  private final Topology topology;
  private final Identities identities;

  FlowBuilder(Network net, Topology topology, Identities identities) {
    this.net = net;
    this.topology = topology;
    this.identities = identities;
  }

  void build(List<Archetype> archetypes) {
    List<RequestClass> classes = topology.requests();
    net.classes = classes.size();
    net.write = new boolean[net.classes];
    net.requestBytes = new double[net.classes];
    net.responseBytes = new double[net.classes];
    for (int c = 0; c < net.classes; c++) {
      net.write[c] = classes.get(c).kind() == RequestClass.Kind.WRITE;
      net.requestBytes[c] = classes.get(c).requestBytes();
      net.responseBytes[c] = classes.get(c).responseBytes();
    }
    net.source = new Network.SourceSpec[net.nodes];
    List<Integer> flowClass = new ArrayList<>();
    List<Integer> flowClient = new ArrayList<>();
    List<Zipf> keys = new ArrayList<>();
    for (int node = 0; node < net.nodes; node++) {
      if (archetypes.get(node) instanceof Archetype.Source source) {
        String client = topology.components().get(node).name();
        List<Integer> flows = new ArrayList<>();
        double total = 0;
        for (int c = 0; c < net.classes; c++) {
          RequestClass request = classes.get(c);
          if (request.client().map(client::equals).orElse(true) && request.share() > 0) {
            flows.add(flowClass.size());
            flowClass.add(c);
            flowClient.add(node);
            keys.add(request.keys().or(source::keys).map(FlowBuilder::zipf).orElse(null));
            total += request.share();
          }
        }
        if (flows.isEmpty()) {
          throw new IllegalArgumentException("client '" + client + "' sends no request class");
        }
        net.varies |= source.pattern().isPresent();
        net.source[node] = spec(source, client, flows, flowClass, total);
      }
    }
    net.flows = flowClass.size();
    net.flowClass = flowClass.stream().mapToInt(Integer::intValue).toArray();
    net.flowClient = flowClient.stream().mapToInt(Integer::intValue).toArray();
    net.flowKeys = keys.toArray(new Zipf[0]);
    net.flowKeyKey = new long[net.flows];
    for (int flow = 0; flow < net.flows; flow++) {
      String client = topology.components().get(net.flowClient[flow]).name();
      String request = classes.get(net.flowClass[flow]).name();
      net.flowKeyKey[flow] = identities.flow(Purpose.KEY, client, request);
    }
  }

  private Network.SourceSpec spec(
      Archetype.Source source,
      String client,
      List<Integer> flows,
      List<Integer> flowClass,
      double total) {
    double[] cumulative = new double[flows.size()];
    double sum = 0;
    for (int i = 0; i < cumulative.length; i++) {
      sum += topology.requests().get(flowClass.get(flows.get(i))).share() / total;
      cumulative[i] = sum;
    }
    cumulative[cumulative.length - 1] = 1;
    return new Network.SourceSpec(
        Law.of(source.interarrival()),
        source.batch(),
        cumulative,
        flows.stream().mapToInt(Integer::intValue).toArray(),
        identities.component(Purpose.ARRIVAL, client),
        identities.component(Purpose.REQUEST, client),
        source.pattern().map(RateCurve::new).orElse(null),
        source.pattern().map(RatePattern::burst).orElse(0),
        source.pattern().map(RatePattern::burstEveryNanos).orElse(0L),
        source.users().map(Archetype.Users::count).orElse(0),
        source.users().map(u -> Law.of(u.think())).orElse(null),
        identities.component(Purpose.BURST, client),
        identities.component(Purpose.THINK, client));
  }

  /** The sampler of a {@code zipf(…)} or {@code uniform(…)} call. */
  static Zipf zipf(Value.Call call) {
    boolean skewed = call.function().equals(StatementCatalog.ZIPF.name());
    return new Zipf(
        (int) call.amount("keys", 1), skewed ? StatementCatalog.ZIPF.amount(call, "exponent") : 0);
  }
}
