package dev.sysdesign.chaos;

import static dev.sysdesign.chaos.SmallSystem.count;
import static dev.sysdesign.chaos.SmallSystem.rate;
import static dev.sysdesign.chaos.SmallSystem.share;
import static dev.sysdesign.chaos.SmallSystem.word;

import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.model.Topology;
import java.util.List;
import java.util.Set;

/**
 * A scenario on a small system that it fits: what the contract is tried on. It is injected for 20 s
 * from second 40 on, and everything must be as before from second 100 on, of 160.
 *
 * @param about what is special about the case
 */
record ContractCase(String about, SmallSystem system, Injection injection) {
  static final int AT = 40;
  static final int LASTS = 20;
  static final int HEALED = 100;
  static final int END = 160;

  /** Every scenario has one at least; a test sees to it. */
  static List<ContractCase> all() {
    return List.of(
        of("an edge", Systems.pair(), "latency-injection", API_TO_STORE),
        of("an instance", Systems.single(), "latency-injection", "api", "percent", share(0.3)),
        of("an edge", Systems.pair(), "packet-loss", API_TO_STORE),
        of("an edge", Systems.pair(), "network-partition", API_TO_STORE),
        of("an edge", Systems.pair(), "network-partition", API_TO_STORE, "mode", word("reject")),
        of("two zones", Systems.zones(), "network-partition", LINK, "percent", share(0.5)),
        of("an edge", Systems.pair(), "bandwidth-limit", API_TO_STORE),
        of("an edge", Systems.pair(), "connection-reset", API_TO_STORE),
        of("an edge", Systems.pair(), "hang", API_TO_STORE),
        of("a database", Systems.pair(), "hang", "store"),
        of("names", Systems.named(), "dns-failure", "names", "percent", share(0.5)),
        of("names", Systems.named(), "dns-failure", "names", "mode", word("timeout")),
        of("cores", Systems.single(), "cpu-throttling", "api", "throttle", share(0.2)),
        of("half of them", Systems.fleet(), "bad-deploy", "api"),
        of("a primary", Systems.copied(), "disk-saturation", "store"),
        of("a zone", Systems.twoZones(), "zone-outage", ZONE),
        of("a scaler", Systems.scaling(), "autoscaling-failure", "api"),
        of("a coin cache that fails open", Systems.waiting(), "cache-outage", "hot"),
        of("a replica", Systems.copied(), "replication-lag", "store"),
        of("a store", Systems.pair(), "connection-pool-exhaustion", "store", "leak", share(0.99)),
        of("a pool", Systems.pooled(), "connection-pool-exhaustion", API_TO_STORE),
        of("a partition", Systems.parts(), "hot-partition", "items"),
        of("a primary", Systems.copied(), "primary-failover", "store"),
        of("a client", Systems.single(), "request-spike", "users", "factor", count(2)),
        of("a client", Systems.single(), "request-spike", "users", "factor", count(0.5)),
        of("a client", Systems.pair(), "thundering-herd", "users", "clients", count(1_000)),
        of("an edge", Systems.failing(), "retry-storm", new Target.OfEdge("users", "api")),
        of("a coin cache", Systems.coin(), "bot-flood", "users", "rate", rate(100)),
        of("an external", Systems.outside(), "dependency-throttling", "them"),
        of("a worker", Systems.queued(), "consumer-slowdown", "mailer", "poison", share(0)),
        of("a queue", Systems.queued(), "consumer-slowdown", "mail", "factor", count(0.6)),
        of("a client", Systems.narrow(), "payload-inflation", "users", "factor", count(3)),
        of("an edge", Systems.narrow(), "payload-inflation", API_TO_STORE, "factor", count(3)),
        of("a primary", Systems.copied(), "lock-contention", "store"),
        of("an instance", Systems.single(), "memory-pressure", "api"),
        of("too little", Systems.single(), "memory-pressure", "api", "level", share(0.96)),
        of("half of them", Systems.fleet(), "memory-pressure", "api", "percent", share(0.5)),
        of("a keyed cache", Systems.keyed(), "memory-pressure", "hot"),
        of("a coin cache", Systems.coin(), "memory-pressure", "hot"),
        of("a coin cache", Systems.coin(), "cache-stampede", "hot"),
        of("a keyed cache", Systems.keyed(), "cache-stampede", "hot"),
        of("an instance of four", Systems.fleet(), "node-crash", "api"),
        of("half of them", Systems.fleet(), "node-crash", "api", "percent", share(0.5)),
        of("all of them", Systems.fleet(), "node-crash", "api", "instances", count(FLEET)),
        of("the only instance", Systems.single(), "node-crash", "api"),
        of("a keyed cache", Systems.keyed(), "node-crash", "hot"),
        of("a database", Systems.coin(), "node-crash", "store"),
        of("a balancer", Systems.fleet(), "node-crash", "lb"));
  }

  private static final int FLEET = Systems.FLEET;

  private static final Set<String> FORGETFUL = Set.of("pair", "single");

  private static final Target ZONE = new Target.OfPlace(Target.Place.ZONE, "us-east-1b");

  private static final Target LINK =
      new Target.OfLink(Target.Place.ZONE, "us-east-1a", "us-east-1b");

  private static final Target API_TO_STORE = new Target.OfEdge("api", "store");

  private static ContractCase of(
      String about, SmallSystem system, String chaos, String target, Object... parameters) {
    return of(about, system, chaos, new Target.OfComponent(target), parameters);
  }

  private static ContractCase of(
      String about, SmallSystem system, String chaos, Target target, Object... parameters) {
    Properties given = SmallSystem.properties(parameters);
    return new ContractCase(about, system, Trial.injection(chaos, target, AT, LASTS, given));
  }

  /**
   * Whether nothing in its system remembers: no turns, no keys, no pools. With common random
   * numbers it is then as if nothing had happened.
   */
  boolean forgets() {
    return FORGETFUL.contains(system.name());
  }

  Topology topology(long seed) {
    return system.measuredFor(END, seed);
  }

  /** The same injection at another time. */
  Injection at(int seconds) {
    return new Injection(
        injection.chaos(),
        injection.target(),
        seconds * SmallSystem.SECOND,
        injection.forNanos(),
        injection.parameters());
  }

  @Override
  public String toString() {
    return injection.chaos() + " on " + about;
  }
}
