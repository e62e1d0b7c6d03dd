package dev.sysdesign.engine.kernel.compiled;

import dev.sysdesign.engine.archetype.Archetype.Eviction;

/** A keyed cache: capacity of one instance, life of an entry (0: for ever), eviction. */
public record CacheSpec(
    int capacity, long ttl, Eviction eviction, double jitter, long early, long stale) {
  public CacheSpec(int capacity, long ttl, Eviction eviction) {
    this(capacity, ttl, eviction, 0, 0, 0);
  }
}
