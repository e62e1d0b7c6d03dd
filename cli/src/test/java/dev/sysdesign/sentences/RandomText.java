package dev.sysdesign.sentences;

import dev.sysdesign.chaos.ScenarioCatalog;
import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.chaos.scenario.TargetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The text of a system made up by a seed: layers of components, policies, objectives, and two
 * faults under a scenario. Small loads and short runs, so that hundreds of them take a minute.
 */
final class RandomText {
  private static final String[] INNER = {
    "service",
    "service",
    "load-balancer",
    "cache",
    "gateway",
    "rate-limiter",
    "queue",
    "stream",
    "topic",
    "worker",
    "function",
    "dns",
    "cdn"
  };
  private static final String[] LEAVES = {
    "database", "database", "nosql", "search", "object-store", "external"
  };

  /** A component and what it may be asked for. */
  private record Made(String name, String type) {}

  private final Random dice;
  private final StringBuilder text = new StringBuilder();
  private final List<Made> made = new ArrayList<>();
  private final List<String> edges = new ArrayList<>();

  private RandomText(long seed) {
    this.dice = new Random(seed * 0x9E3779B97F4A7C15L + 7);
  }

  /** The text of the seed, with a scenario named {@code trouble}. */
  static String of(long seed) {
    return new RandomText(seed).write(seed);
  }

  private String write(long seed) {
    add("system r%s {", seed);
    add("  region: us-east-1");
    add("  request read { share: 70%%, kind: read }");
    add("  request write { share: 30%%, kind: write }");
    List<Made> callers = clients();
    add("  zone us-east-1a, us-east-1b {");
    List<List<Made>> layers = new ArrayList<>();
    int depth = 1 + dice.nextInt(3);
    for (int layer = 0; layer < depth; layer++) {
      List<Made> next = new ArrayList<>();
      for (int i = 0; i <= dice.nextInt(2); i++) {
        next.add(component("c" + layer + "_" + i, layer == depth - 1 ? LEAVES : INNER));
      }
      layers.add(next);
    }
    add("  }");
    for (List<Made> layer : layers) {
      for (Made caller : callers) {
        layer.forEach(callee -> edge(caller, callee));
      }
      callers = layer;
    }
    objectives();
    scenario();
    add("  simulate { duration: 4s, warmup: 1s, seed: %s }", seed);
    add("}");
    return text.toString();
  }

  private void add(String line, Object... values) {
    text.append(String.format(Locale.ROOT, line, values)).append('\n');
  }

  private String of(String... words) {
    return words[dice.nextInt(words.length)];
  }

  private boolean chance(int percent) {
    return dice.nextInt(100) < percent;
  }

  private List<Made> clients() {
    List<Made> clients = new ArrayList<>();
    for (int i = 0; i <= dice.nextInt(2); i++) {
      String load =
          chance(25)
              ? "users: %s, thinkTime: %sms".formatted(1 + dice.nextInt(40), 20 + dice.nextInt(300))
              : "rate: %srps".formatted(dice.nextInt(20) == 0 ? 0 : 10 + dice.nextInt(250));
      String timeout = chance(60) ? ", timeout: %sms".formatted(20 + dice.nextInt(900)) : "";
      String retries = chance(30) ? ", retries: %s".formatted(1 + dice.nextInt(2)) : "";
      add("  client u%s { %s%s%s }", i, load, timeout, retries);
      clients.add(new Made("u" + i, "client"));
    }
    made.addAll(clients);
    return clients;
  }

  private Made component(String name, String... types) {
    String type = of(types);
    add("    %s %s { %s }", type, name, String.join(", ", properties(type)));
    Made component = new Made(name, type);
    made.add(component);
    return component;
  }

  private List<String> properties(String type) {
    List<String> set = new ArrayList<>();
    String work = chance(80) ? "exponential(%sms)".formatted(1 + dice.nextInt(25)) : "";
    switch (type) {
      case "service", "search" -> station(set, work);
      case "worker" -> set.addAll(List.of("concurrency: " + few(), "instances: " + few()));
      case "database" -> {
        set.add("connections: " + (1 + dice.nextInt(8)));
        set.add("queue: " + dice.nextInt(60));
        if (!work.isEmpty()) {
          set.addAll(List.of("readTime: " + work, "writeTime: " + work));
        }
      }
      case "nosql" -> {
        set.add("capacity: provisioned(%s, %s)".formatted(20 + dice.nextInt(400), 60));
        set.add("partitions: " + few());
      }
      case "external" -> set.add("limit: %srps, burst: 5".formatted(10 + dice.nextInt(200)));
      case "gateway" -> set.add("limit: %srps, burst: 10".formatted(20 + dice.nextInt(400)));
      case "rate-limiter" ->
          set.add(
              chance(50)
                  ? "algorithm: concurrency, limit: " + few()
                  : "limit: %srps, burst: %s".formatted(20 + dice.nextInt(300), few()));
      case "queue" -> set.add("capacity: " + (5 + dice.nextInt(200)));
      case "stream" -> set.add("shards: " + few());
      case "function" -> set.add("concurrencyLimit: " + (1 + dice.nextInt(10)));
      case "cache" -> set.add("hitRatio: %s%%".formatted(dice.nextInt(100)));
      default -> {}
    }
    if ((type.equals("worker") || type.equals("function")) && !work.isEmpty()) {
      set.add("serviceTime: " + work);
    }
    return set;
  }

  private void station(List<String> set, String work) {
    set.addAll(List.of("concurrency: " + (1 + dice.nextInt(6)), "instances: " + few()));
    if (!work.isEmpty()) {
      set.add("serviceTime: " + work);
    }
    if (chance(60)) {
      set.add("queue: " + dice.nextInt(40));
    }
    if (chance(30)) {
      set.add("cores: " + few());
    }
    if (chance(20)) {
      set.add("instance: t3.medium");
    }
  }

  private int few() {
    return 1 + dice.nextInt(4);
  }

  private void edge(Made caller, Made callee) {
    List<String> policies = new ArrayList<>();
    if (chance(25)) {
      policies.add("timeout: %sms".formatted(5 + dice.nextInt(200)));
    }
    if (chance(20)) {
      policies.add("retries: " + few());
    }
    if (chance(15)) {
      policies.add("pool: " + (1 + dice.nextInt(5)));
    }
    if (chance(10)) {
      policies.add("breaker: breaker(window: 1s)");
    }
    String guard = chance(20) ? " [" + of("read", "write", "40%") + "]" : "";
    String with = policies.isEmpty() ? "" : " { " + String.join(", ", policies) + " }";
    add("  %s -> %s%s%s", caller.name(), callee.name(), guard, with);
    edges.add(caller.name() + " -> " + callee.name());
  }

  private void objectives() {
    Made some = made.get(dice.nextInt(made.size()));
    add(
        "  slo \"fast\" { u0.p99 < %sms, u0.errors < %s%%, cost < $900/month }",
        20 + dice.nextInt(500), 1 + dice.nextInt(20));
    if (chance(50)) {
      add("  slo \"part\" { %s.p99 < 80ms }", some.name());
    }
  }

  private void scenario() {
    add("  scenario trouble {");
    int written = 0;
    for (int tries = 0; tries < 200 && written < 2; tries++) {
      ScenarioSpec spec =
          ScenarioCatalog.all().get(dice.nextInt(ScenarioCatalog.all().size())).spec();
      String target = target(spec.targets());
      if (!target.isEmpty()) {
        String length = spec.oneShot() ? "" : " for %sms".formatted(200 + dice.nextInt(1000));
        add("    at 1s%s: %s on %s", length, spec.name(), target);
        written++;
      }
    }
    add("    expect { u0.errors < %s%%, recovery < 1s }", 5 + dice.nextInt(60));
    add("  }");
  }

  private String target(AllowedTargets allowed) {
    List<Made> fit = made.stream().filter(m -> allowed.allowsType(m.type())).toList();
    if (!fit.isEmpty()) {
      return fit.get(dice.nextInt(fit.size())).name();
    }
    if (allowed.kinds().contains(TargetKind.EDGE)) {
      return edges.get(dice.nextInt(edges.size()));
    }
    return allowed.kinds().contains(TargetKind.ZONE) ? "zone us-east-1b" : "";
  }
}
