package dev.sysdesign.chaos;

import static dev.sysdesign.chaos.SmallSystem.constant;
import static dev.sysdesign.chaos.SmallSystem.count;
import static dev.sysdesign.chaos.SmallSystem.rate;
import static dev.sysdesign.chaos.SmallSystem.time;
import static dev.sysdesign.chaos.SmallSystem.uniformKeys;

import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ComponentSpec;
import dev.sysdesign.engine.catalog.ComponentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Small systems around one component of each type, half of whose requests write: as the type is by
 * default, on a machine, and with what only some of its type have.
 *
 * @param system the system
 * @param hit the component that it is about
 * @param caller who calls it; of a client whom it calls
 */
record EverywhereSystems(SmallSystem system, String type, String hit, String caller) {
  private static final Set<String> MESSAGING = Set.of("queue", "stream", "topic");
  private static final Set<String> PASSING =
      Set.of("dns", "cdn", "gateway", "load-balancer", "rate-limiter");

  static List<EverywhereSystems> all() {
    List<EverywhereSystems> all = new ArrayList<>();
    for (ComponentType type : ComponentCatalog.all()) {
      ComponentSpec spec = type.spec();
      all.add(of(spec.name(), "by default"));
      if (ComponentTypes.has(spec.name(), "cores")) {
        all.add(of(spec.name(), "with cores", "cores", count(2)));
      }
      if (ComponentTypes.has(spec.name(), "instances")) {
        all.add(of(spec.name(), "of several", "instances", count(3)));
      }
      more(all, spec.name());
    }
    return all;
  }

  private static void more(List<EverywhereSystems> all, String type) {
    switch (type) {
      case "cache" -> all.add(of(type, "with keys", "keys", uniformKeys(50), "size", count(50)));
      case "database" -> all.add(of(type, "with a copy", "replicas", count(1)));
      case "nosql" -> all.add(of(type, "of parts", "partitions", count(4)));
      case "stream" -> all.add(of(type, "of shards", "shards", count(3), "shardRate", rate(100)));
      case "search" ->
          all.add(of(type, "of few slots", "instances", count(3), "concurrency", count(1)));
      default -> {}
    }
  }

  private static EverywhereSystems of(String type, String about, Object... properties) {
    SmallSystem system =
        new SmallSystem(type + " " + about)
            .writing(0.5)
            .in("us-east-1a", "us-east-1b")
            .with(
                "client",
                "users",
                "rate",
                rate(type.equals("stream") ? 250 : 150),
                "timeout",
                time(1));
    if (type.equals("client")) {
      system.with("service", "api", "serviceTime", constant(0.005)).calls("users", "api");
      return new EverywhereSystems(system, type, "users", "api");
    }
    system.with(type, "it", type.equals("dns") ? new Object[] {"ttl", time(1)} : properties);
    if (MESSAGING.contains(type)) {
      system.with("worker", "w", "serviceTime", constant(0.005)).hand("users", "it");
      if (type.equals("topic")) {
        system.with("queue", "q").hand("it", "q").hand("q", "w");
      } else {
        system.hand("it", "w");
      }
      return new EverywhereSystems(system, type, "it", "users");
    }
    if (type.equals("worker")) {
      system.with("queue", "q").hand("users", "q").hand("q", "it");
      return new EverywhereSystems(system, type, "it", "q");
    }
    if (PASSING.contains(type)) {
      system.with("service", "api", "instances", count(2)).calls("users", "it", "api");
      return new EverywhereSystems(system, type, "it", "users");
    }
    system.with("service", "api", "instances", count(2)).calls("users", "api", "it");
    if (type.equals("cache")) {
      system.with("database", "store").calls("it", "store");
    }
    return new EverywhereSystems(system, type, "it", "api");
  }

  @Override
  public String toString() {
    return system.name();
  }
}
