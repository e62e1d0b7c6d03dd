package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Archetype.Store;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.lang.model.Element;
import java.util.List;

/** A cache with a size but without keys to keep, or a coin with the properties of a real cache. */
final class CacheKeys implements ModelRule {
  private static final List<String> OF_KEYS =
      List.of("ttl", "eviction", "keys", "coalesce", "ttlJitter", "earlyExpiry", "stale");

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
        check.error(
            "coin-cache",
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
      check.error(
          "cache-hit-ratio",
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
      check.error(
          "cache-without-keys",
          element,
          "size",
          "'%s' keeps keys, but nothing says which are asked for.".formatted(component.name()),
          "Add 'keys: zipf(1M, 0.99)' to it, to a request class or to the client.");
    }
  }
}
