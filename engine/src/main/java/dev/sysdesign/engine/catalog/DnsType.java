package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Distribution;
import java.util.List;

/** Name resolution with a cached answer. */
final class DnsType implements ComponentType {
  private static final String WEIGHTED = "weighted";
  private static final String LATENCY = "latency";
  private static final String FAILOVER = "failover";

  private static final HealthCheckFunction HEALTH_CHECK =
      new HealthCheckFunction(
          "every 30 s and three failures in a row, the defaults of Amazon Route 53.", 30e9, 4e9, 3);

  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "dns",
          "Name resolution with a cached answer.",
          "Answers with one of its matching edges. Each instance of a caller keeps the answer for `ttl`, and for the users of a client their resolver keeps it; who asks while a look-up is under way gets its answer, and the first answer has lived for a part of its `ttl` already; with it the caller calls the target itself, over the edge written `dns -> target`; no traffic flows through it. An edge that sets no `timeout`, `retries` or `backoff` has those of the edge over which its caller asked.",
          List.of(
              ParameterSpec.time(
                      "ttl",
                      "How long an answer is cached; 60 s, the value AWS recommends for records that fail over.")
                  .orElse(60e9),
              ParameterSpec.whole(
                      "resolvers",
                      1,
                      100_000,
                      "Caches between the users of a client and the name: each request asks one of them, drawn evenly, and of users there are no more than users. 200: the resolver most used in the world serves 0.57 % of its users (APNIC Labs, The Resolvers We Use), as if 175 shared them.")
                  .orElse(200),
              ParameterSpec.law(
                      "latency",
                      BareLaw.LOG_NORMAL,
                      "Time of a look-up that no cache answers; 20 ms, a public resolver's miss.")
                  .orElse(BareLaw.LOG_NORMAL.of(20e6)),
              ParameterSpec.words(
                      "policy",
                      "How it chooses among its edges.",
                      "simple",
                      "The first.",
                      WEIGHTED,
                      "By `weight`.",
                      LATENCY,
                      "The nearest healthy one.",
                      FAILOVER,
                      "The first healthy one in order; the first is the primary.")
                  .orElse("simple"),
              HEALTH_CHECK.parameter(),
              StationParameters.errorRate()),
          Scope.WORLD,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }

  @Override
  public Archetype compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    Distribution latency = values.law("latency");
    Archetype.Answer answer =
        switch (values.word("policy")) {
          case WEIGHTED -> Archetype.Answer.WEIGHTED;
          case LATENCY -> Archetype.Answer.NEAREST;
          case FAILOVER -> Archetype.Answer.FIRST_HEALTHY;
          default -> Archetype.Answer.FIRST;
        };
    return new Archetype.Resolver(
        values.managed(latency, latency),
        values.nanos("ttl"),
        (int) values.amount("resolvers", 1),
        answer,
        HEALTH_CHECK.of(values));
  }
}
