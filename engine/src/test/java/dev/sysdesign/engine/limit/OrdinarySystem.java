package dev.sysdesign.engine.limit;

import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.share;

import dev.sysdesign.engine.Blueprint;
import dev.sysdesign.engine.model.RequestClass.Kind;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

/**
 * A system as people draw them, made up by a seed: clients in front of a service, perhaps behind a
 * balancer, a gateway or a limiter, and behind it stores, caches, queues, streams, functions and
 * services of others, each with a size of its own, so that any of them may be what is full first.
 */
final class OrdinarySystem {
  private final Random dice;
  private final Blueprint blueprint = new Blueprint();
  private int made;

  private OrdinarySystem(long seed) {
    dice = new Random(seed * 0x9E3779B97F4A7C15L);
    blueprint
        .seed(seed)
        .seconds(40)
        .warmup(10)
        .request("read", 0.8, Kind.READ)
        .request("write", 0.2, Kind.WRITE);
  }

  static Topology of(long seed) {
    OrdinarySystem system = new OrdinarySystem(seed);
    system.build();
    return system.blueprint.topology();
  }

  private int from(int least, int most) {
    return least + dice.nextInt(most - least + 1);
  }

  private boolean chance(int percent) {
    return dice.nextInt(100) < percent;
  }

  private String name(String what) {
    return what + made++;
  }

  private void build() {
    if (chance(25)) {
      blueprint.with(
          "client",
          "users",
          "users",
          count(from(50, 400)),
          "thinkTime",
          exponential(from(100, 600)));
    } else {
      blueprint.with("client", "users", "rate", rate(from(100, 1500)), "timeout", ms(5000));
    }
    String front = "users";
    if (chance(40)) {
      String door = chance(50) ? "load-balancer" : "gateway";
      blueprint.with(door, "door").call(front, "door");
      front = "door";
    } else if (chance(20)) {
      blueprint.with("rate-limiter", "door", "limit", rate(from(300, 3000))).call(front, "door");
      front = "door";
    }
    String app = service();
    blueprint.call(front, app);
    if (chance(40)) {
      String second = service();
      blueprint.call(app, second);
      behind(second);
    }
    for (int i = 0; i < from(1, 2); i++) {
      behind(app);
    }
  }

  private String service() {
    String name = name("app");
    Object[] cores = chance(50) ? new Object[] {"cores", count(from(1, 8))} : new Object[0];
    Object[] rest = {
      "instances", count(from(1, 4)),
      "concurrency", count(from(20, 200)),
      "serviceTime", exponential(from(2, 20))
    };
    blueprint.with("service", name, both(rest, cores));
    return name;
  }

  private static Object[] both(Object[] one, Object[] other) {
    Object[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  private void behind(String caller) {
    switch (dice.nextInt(9)) {
      case 0 -> {
        String store = database();
        String cache = name("cache");
        blueprint
            .with("cache", cache, "hitRatio", share(from(50, 95) / 100.0))
            .call(caller, cache)
            .call(cache, store);
      }
      case 1 -> pooled(caller);
      case 2 -> {
        String there = name("external");
        blueprint
            .with(
                "external",
                there,
                "serviceTime",
                exponential(from(50, 400)),
                "limit",
                rate(from(300, 3000)))
            .call(caller, there);
      }
      case 3 -> {
        String there = name("table");
        Value units =
            new Value.Call(
                "provisioned", Map.of("r", count(from(100, 2000)), "w", count(from(100, 1000))));
        blueprint
            .with("nosql", there, "partitions", count(from(1, 4)), "capacity", units)
            .call(caller, there);
      }
      case 4 -> {
        String there = name("fn");
        blueprint
            .with(
                "function",
                there,
                "serviceTime",
                exponential(from(20, 300)),
                "concurrencyLimit",
                count(from(400, 1500)),
                "coldStart",
                exponential(1))
            .call(caller, there);
      }
      case 5, 6 -> consumer(caller, "queue");
      case 7 -> consumer(caller, "stream");
      default -> blueprint.call(caller, database());
    }
  }

  private String database() {
    String name = name("db");
    blueprint.with(
        "database",
        name,
        "connections",
        count(from(4, 60)),
        "readTime",
        exponential(from(2, 20)),
        "writeTime",
        exponential(from(4, 30)));
    return name;
  }

  private void pooled(String caller) {
    blueprint.call(caller, database(), "pool", count(from(4, 40)), "poolTimeout", ms(5000));
  }

  private void consumer(String caller, String type) {
    String broker = name(type);
    String worker = name("worker");
    Object[] shards =
        type.equals("stream") ? new Object[] {"shards", count(from(2, 8))} : new Object[0];
    blueprint
        .with(type, broker, shards)
        .with(
            "worker",
            worker,
            "instances",
            count(from(1, 3)),
            "concurrency",
            count(from(4, 30)),
            "serviceTime",
            exponential(from(5, 40)))
        .hand(caller, broker)
        .hand(broker, worker);
  }
}
