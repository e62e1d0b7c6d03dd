package dev.sysdesign.engine.kernel.compiled;

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
  private final Topology topology;
  private final List<Archetype> archetypes;
  private final List<RequestClass> classes;
  private final List<Integer> classOf = new ArrayList<>();
  private final List<Integer> clientOf = new ArrayList<>();
  private final List<Zipf> keys = new ArrayList<>();

  FlowBuilder(Topology topology, List<Archetype> archetypes) {
    this.topology = topology;
    this.archetypes = archetypes;
    this.classes = topology.requests();
  }

  Flows build() {
    SourceSpec[] source = new SourceSpec[archetypes.size()];
    for (int node = 0; node < source.length; node++) {
      if (archetypes.get(node) instanceof Archetype.Source client) {
        source[node] = spec(client, flows(node, client));
      }
    }
    Flows flows =
        new Flows(classes.size(), ints(classOf), ints(clientOf), keys.toArray(new Zipf[0]), source);
    for (int c = 0; c < flows.classes; c++) {
      flows.write[c] = classes.get(c).kind() == RequestClass.Kind.WRITE;
      flows.requestBytes[c] = classes.get(c).requestBytes();
      flows.responseBytes[c] = classes.get(c).responseBytes();
    }
    return flows;
  }

  /** Adds the flows of a client; returns their numbers. */
  private List<Integer> flows(int node, Archetype.Source source) {
    String client = topology.components().get(node).name();
    List<Integer> flows = new ArrayList<>();
    for (int c = 0; c < classes.size(); c++) {
      RequestClass request = classes.get(c);
      if (request.client().map(client::equals).orElse(true) && request.share() > 0) {
        flows.add(classOf.size());
        classOf.add(c);
        clientOf.add(node);
        keys.add(request.keys().or(source::keys).map(FlowBuilder::zipf).orElse(null));
      }
    }
    if (flows.isEmpty()) {
      throw new IllegalArgumentException("client '" + client + "' sends no request class");
    }
    return flows;
  }

  private SourceSpec spec(Archetype.Source source, List<Integer> flows) {
    double total = 0;
    for (int flow : flows) {
      total += classes.get(classOf.get(flow)).share();
    }
    double[] cumulative = new double[flows.size()];
    double sum = 0;
    for (int i = 0; i < cumulative.length; i++) {
      sum += classes.get(classOf.get(flows.get(i))).share() / total;
      cumulative[i] = sum;
    }
    cumulative[cumulative.length - 1] = 1;
    return new SourceSpec(
        Law.of(source.interarrival()),
        source.batch(),
        cumulative,
        ints(flows),
        source.pattern().map(RateCurve::new).orElse(null),
        source.pattern().map(RatePattern::burst).orElse(0),
        source.pattern().map(RatePattern::burstEveryNanos).orElse(0L),
        source.users().map(Archetype.Users::count).orElse(0),
        source.users().map(u -> Law.of(u.think())).orElse(null));
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The sampler of a {@code zipf(…)} or {@code uniform(…)} call. */
  static Zipf zipf(Value.Call call) {
    boolean skewed = call.function().equals(StatementCatalog.ZIPF.name());
    return new Zipf(
        (int) call.amount("keys", 1), skewed ? StatementCatalog.ZIPF.amount(call, "exponent") : 0);
  }
}
