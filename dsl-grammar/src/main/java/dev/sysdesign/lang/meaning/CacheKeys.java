package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Archetype.Store;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.List;

/** A cache with a size but without keys to keep, or a coin with the properties of a real cache. */
final class CacheKeys implements ModelRule {
  static final RuleSpec COIN_CACHE =
      RuleSpec.error(
          "coin-cache",
          "A cache with a 'hitRatio' tosses a coin for each call and keeps no keys, so properties of keys say nothing.",
          "cache prices { hitRatio: 90%, ttl: 60s }",
          "Set 'size' in place of 'hitRatio', or leave the property out.");

  static final RuleSpec CACHE_HIT_RATIO =
      RuleSpec.error(
          "cache-hit-ratio",
          "A cache with a 'size' keeps keys, and its hit ratio is measured: it cannot be set too.",
          "cache prices { hitRatio: 90%, size: 10000, keys: zipf(1M, 0.99) }",
          "Set one of both.");

  static final RuleSpec CACHE_WITHOUT_KEYS =
      RuleSpec.error(
          "cache-without-keys",
          "A cache keeps keys, and nothing says which are asked for.",
          "cache prices { size: 10000 }",
          "Set 'keys' on it, on a class of requests or on the client.");

  private static final List<String> OF_KEYS =
      List.of("ttl", "eviction", "keys", "coalesce", "ttlJitter", "earlyExpiry", "stale");

  @Override
  public List<RuleSpec> owns() {
    return List.of(COIN_CACHE, CACHE_HIT_RATIO, CACHE_WITHOUT_KEYS);
  }

  @Override
  public void check(ModelCheck check) {
    for (Component component : check.topology().components()) {
      if (check.archetypes().get(component.name()) instanceof Archetype.Cache cache) {
        Element element = new Element.OfComponent(component.name());
        if (cache.store() instanceof Store.Coin) {
          coin(check, component, element);
        } else {
          keyed(check, component, element);
        }
      }
    }
  }

  private static void coin(ModelCheck check, Component component, Element element) {
    for (String property : OF_KEYS) {
      if (component.properties().has(property)) {
        check.problem(
            COIN_CACHE,
            element,
            property,
            "'%s' needs a real cache: set 'size' on '%s' in place of 'hitRatio'."
                .formatted(property, component.name()),
            "");
      }
    }
  }

  private static void keyed(ModelCheck check, Component component, Element element) {
    if (component.properties().has("hitRatio")) {
      check.problem(
          CACHE_HIT_RATIO,
          element,
          "hitRatio",
          "'%s' has a 'size', so its hit ratio is measured: set one of both."
              .formatted(component.name()),
          "");
    }
    boolean keys =
        component.properties().has("keys")
            || check.topology().requests().stream().anyMatch(r -> r.keys().isPresent())
            || check.clients().stream().anyMatch(c -> c.properties().has("keys"));
    if (!keys) {
      check.problem(
          CACHE_WITHOUT_KEYS,
          element,
          "size",
          "'%s' keeps keys, but nothing says which are asked for.".formatted(component.name()),
          "Add 'keys: zipf(1M, 0.99)' to it, to a request class or to the client.");
    }
  }
}
