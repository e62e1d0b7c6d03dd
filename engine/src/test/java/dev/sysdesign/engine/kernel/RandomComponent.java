package dev.sysdesign.engine.kernel;

import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.share;
import static dev.sysdesign.engine.Blueprint.size;
import static dev.sysdesign.engine.Blueprint.word;
import static dev.sysdesign.engine.Blueprint.zipf;

import dev.sysdesign.engine.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The type and the properties of a component made up by a seed. */
final class RandomComponent {
  private static final String[] LEAVES = {
    "database", "database", "nosql", "search", "object-store", "external"
  };
  private static final String[] INNER = {
    "service",
    "service",
    "service",
    "load-balancer",
    "load-balancer",
    "cache",
    "cache",
    "gateway",
    "cdn",
    "dns",
    "rate-limiter",
    "queue",
    "queue",
    "stream",
    "topic",
    "worker",
    "worker",
    "function",
    "function"
  };

  /** Types without an error rate. */
  private static final Set<String> SILENT = Set.of("rate-limiter", "queue", "stream", "topic");

  private final Dice dice;
  private final List<Object> set = new ArrayList<>();
  final String type;
  final boolean leaf;

  RandomComponent(Dice dice, boolean last) {
    this.dice = dice;
    leaf = dice.chance(last ? 50 : 20);
    type = dice.of(leaf ? LEAVES : INNER);
    switch (type) {
      case "database" -> database();
      case "nosql" -> nosql();
      case "search" -> search();
      case "object-store" -> add("firstByte", exponential(dice.below(20)));
      case "external" -> external();
      case "gateway" -> gateway();
      case "cdn" -> cdn();
      case "dns" -> dns();
      case "rate-limiter" -> limiter();
      case "queue" -> queue();
      case "stream" -> stream();
      case "topic" ->
          add("deliveryTime", exponential(dice.below(10)), "retries", count(dice.below(4)));
      case "worker" -> worker();
      case "function" -> function();
      case "cache" -> cache();
      case "load-balancer" -> balancer();
      default -> service();
    }
    if (!SILENT.contains(type) && dice.chance(30)) {
      add("errorRate", share(dice.below(20) / 100.0));
    }
  }

  Object[] properties() {
    return set.toArray();
  }

  private void add(Object... namesAndValues) {
    set.addAll(List.of(namesAndValues));
  }

  private void station() {
    add("queue", count(dice.below(50)), "concurrency", count(1 + dice.below(40)));
    add("instances", count(1 + dice.below(3)), "serviceTime", exponential(dice.below(8)));
    waiting();
  }

  private void service() {
    station();
    if (dice.chance(25)) {
      add("threading", word("event-loop"));
    }
    if (dice.chance(25)) {
      add("patience", exponential(1 + dice.below(30)));
    }
    if (dice.chance(15)) {
      add("shed", share(0.3 + dice.below(70) / 100.0));
    }
    loadFactor();
    if (dice.chance(20)) {
      autoscale();
      add("startup", ms(dice.below(2000)));
    }
  }

  private void loadFactor() {
    if (dice.chance(20)) {
      Map<String, Value> strength = Map.of("f", count(dice.below(20) / 10.0));
      String function = dice.of("linear", "polynomial", "exponential");
      add("loadFactor", new Value.Call(function, strength));
    }
  }

  private void autoscale() {
    int min = 1 + dice.below(3);
    Map<String, Value> bounds =
        Map.of(
            "min", count(min),
            "max", count(min + dice.below(4)),
            "target", share(0.2 + dice.below(60) / 100.0),
            "delay", ms(dice.below(20_000)));
    add("autoscale", new Value.Call("autoscale", bounds));
  }

  private void waiting() {
    if (dice.chance(30)) {
      add("cores", count(1 + dice.below(4)));
    }
    if (dice.chance(30)) {
      add("discipline", word(dice.of("lifo", "priority", "ps")));
    }
  }

  private void database() {
    add("queue", count(dice.below(50)), "connections", count(1 + dice.below(30)));
    add("replicas", count(dice.below(3)), "lag", ms(dice.below(200)));
    add("readTime", exponential(dice.below(6)), "writeTime", exponential(dice.below(6)));
    waiting();
    loadFactor();
    if (dice.chance(20)) {
      add("replicaOf", word("leaf"));
    } else if (dice.chance(50)) {
      add("failover", ms(dice.below(600)), "multiAz", word(dice.of("on", "off")));
    }
  }

  private void nosql() {
    add("partitions", count(1 + dice.below(5)), "skew", count(dice.below(3)));
    add("readTime", exponential(dice.below(6)), "writeTime", exponential(dice.below(6)));
    add("consistency", word(dice.of("eventual", "strong")));
    Map<String, Value> units =
        Map.of("r", count(1 + dice.below(2000)), "w", count(1 + dice.below(500)));
    add("capacity", new Value.Call("provisioned", units));
  }

  private void search() {
    add("queue", count(dice.below(50)), "concurrency", count(1 + dice.below(20)));
    add("instances", count(1 + dice.below(4)), "serviceTime", exponential(dice.below(5)));
    add("shards", count(1 + dice.below(5)), "replicas", count(dice.below(3)));
    if (dice.chance(30)) {
      add("cores", count(1 + dice.below(4)));
    }
  }

  private void external() {
    add("serviceTime", exponential(dice.below(20)));
    if (dice.chance(50)) {
      add("limit", rate(10 + dice.below(1000)), "burst", count(1 + dice.below(50)));
    }
  }

  private void gateway() {
    add("auth", exponential(dice.below(3)), "timeout", ms(10 + dice.below(100)));
    add("limit", rate(10 + dice.below(3000)), "burst", count(1 + dice.below(500)));
    add("healthCheck", check());
  }

  private void dns() {
    add("ttl", ms(1 + dice.below(1000)), "latency", exponential(dice.below(20)));
    add("policy", word(dice.of("simple", "weighted", "latency", "failover")));
    add("healthCheck", check(), "resolvers", count(3));
  }

  private void limiter() {
    boolean concurrency = dice.chance(40);
    add("algorithm", word(concurrency ? "concurrency" : "token-bucket"));
    add("limit", concurrency ? count(1 + dice.below(50)) : rate(100 + dice.below(3000)));
    add("mode", word(dice.of("reject", "delay")), "burst", count(1 + dice.below(100)));
    if (dice.chance(30)) {
      add("maxDelay", ms(1 + dice.below(100)));
    }
  }

  private void cache() {
    station();
    if (dice.chance(50)) {
      add("hitRatio", share(0.6));
    } else {
      boolean expires = keyed();
      if (expires) {
        add("ttlJitter", share(dice.below(10) / 10.0), "earlyExpiry", ms(dice.below(50)));
      }
      add("eviction", word(dice.of("lru", "fifo", "lfu")));
    }
    add(
        "pattern",
        word(dice.of("aside", "aside", "read-through", "write-through", "write-behind")));
    add("onFailure", word(dice.of("open", "closed")));
  }

  private void cdn() {
    add("latency", exponential(2));
    if (dice.chance(50)) {
      add("hitRatio", share(dice.below(10) / 10.0));
    } else {
      keyed();
    }
  }

  /** Keeps keys, of its own or those of the requests; whether for a time only. */
  private boolean keyed() {
    add("size", count(1 + dice.below(300)), "coalesce", word(dice.of("on", "off")));
    if (dice.chance(30)) {
      add("keys", zipf(1 + dice.below(2000), 0.8));
    }
    boolean expires = dice.chance(50);
    if (expires) {
      add("ttl", ms(50 + dice.below(2000)), "stale", ms(dice.below(500)));
    }
    return expires;
  }

  private void balancer() {
    station();
    add(
        "algorithm",
        word(
            dice.of(
                "round-robin",
                "least-connections",
                "random",
                "power-of-two",
                "ip-hash",
                "weighted")),
        "healthCheck",
        check());
  }

  private void queue() {
    add("visibility", ms(20 + dice.below(500)), "maxReceive", count(1 + dice.below(5)));
    if (dice.chance(50)) {
      add("capacity", count(1 + dice.below(200)));
    }
    if (dice.chance(30)) {
      add("fifo", word("on"));
    }
    if (dice.chance(20)) {
      add("retention", ms(10 + dice.below(1000)));
    }
    if (dice.chance(30)) {
      add("deadLetter", word(RandomSystem.DEAD_LETTERS));
    }
  }

  private void stream() {
    if (dice.chance(30)) {
      add("partitioner", new Value.Call("sticky", Map.of("size", size(1000 + dice.below(9000)))));
    }
    add("shards", count(1 + dice.below(5)), "shardRate", rate(10 + dice.below(1000)));
    add("maxReceive", count(1 + dice.below(5)));
    if (dice.chance(20)) {
      add("retention", ms(10 + dice.below(1000)));
    }
  }

  private void worker() {
    add("concurrency", count(1 + dice.below(10)), "instances", count(1 + dice.below(3)));
    add("batch", count(1 + dice.below(5)), "serviceTime", exponential(dice.below(8)));
    add("queue", count(dice.below(20)));
    if (dice.chance(30)) {
      add("maxReceive", count(1 + dice.below(3)));
    }
    waiting();
  }

  private void function() {
    add("serviceTime", exponential(dice.below(8)), "concurrencyLimit", count(1 + dice.below(40)));
    add("coldStart", exponential(dice.below(50)), "keepWarm", ms(dice.below(1000)));
    add("timeout", ms(1 + dice.below(100)));
  }

  private static Value check() {
    return new Value.Call("check", Map.of("interval", ms(100), "timeout", ms(50)));
  }
}
