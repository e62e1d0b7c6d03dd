package dev.sysdesign.engine.kernel.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.archetype.Archetype.Eviction;
import dev.sysdesign.engine.kernel.compiled.CacheSpec;
import dev.sysdesign.engine.random.Mix;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyStoreTest {
  private static KeyStore store(int capacity, long ttl, Eviction eviction) {
    return new KeyStore(new CacheSpec(capacity, ttl, eviction), 0, Integer.MAX_VALUE);
  }

  /** A map of key to expiry, in order of eviction. */
  private static final class Reference extends LinkedHashMap<Integer, Long> {
    private static final long serialVersionUID = 1;

    private final int capacity;

    Reference(int capacity, boolean recency) {
      super(16, 0.75f, recency);
      this.capacity = capacity;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, Long> eldest) {
      return size() > capacity;
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void evictsAsALinkedMapDoes(boolean recency) {
    KeyStore store = store(50, 0, recency ? Eviction.LRU : Eviction.FIFO);
    Reference reference = new Reference(50, recency);
    for (int i = 0; i < 200_000; i++) {
      int key = 1 + Mix.below(Mix.mix(i), 120);
      int action = Mix.below(Mix.mix(~i), 10);
      if (action < 6) {
        assertEquals(reference.get(key) != null, store.lookUp(key, i), "step " + i);
      } else if (action < 9) {
        reference.remove(key);
        reference.put(key, 0L);
        store.fill(key, i);
      } else {
        reference.remove(key);
        store.evict(key);
      }
    }
  }

  /** What a cache by frequency does, the slow way: key to number of uses, least recent first. */
  private static final class Frequencies extends LinkedHashMap<Integer, Integer> {
    private static final long serialVersionUID = 1;

    void use(int key) {
      put(key, 1 + (containsKey(key) ? remove(key) : 0));
    }

    void makeRoom() {
      int fewest = values().stream().min(Integer::compare).orElseThrow();
      int victim = keySet().stream().filter(key -> get(key) == fewest).findFirst().orElseThrow();
      remove(victim);
    }
  }

  @Test
  void evictsTheLeastOftenUsedAndOfThoseTheLeastRecent() {
    KeyStore store = store(50, 0, Eviction.LFU);
    Frequencies reference = new Frequencies();
    for (int i = 0; i < 200_000; i++) {
      int key = 1 + Mix.below(Mix.mix(i), 120);
      int action = Mix.below(Mix.mix(~i), 10);
      boolean there = reference.containsKey(key);
      if (i % 5_000 == 4_999) {
        reference.clear();
        store.clear();
      } else if (action < 6) {
        assertEquals(there, store.lookUp(key, i), "step " + i);
        if (there) {
          reference.use(key);
        }
      } else if (action < 9) {
        if (!there && reference.size() == 50) {
          reference.makeRoom();
        }
        reference.use(key);
        store.fill(key, i);
      } else {
        reference.remove(key);
        store.evict(key);
      }
    }
  }

  @Test
  void keysUsedOftenBeforeTheStartOutliveNewOnes() {
    KeyStore store = store(3, 0, Eviction.LFU);
    store.start(3, 0, 2);
    store.start(2, 0, 2);
    store.start(1, 0, 4);
    store.fill(4, 1);
    assertFalse(store.lookUp(3, 2), "of two used twice the first in goes first");
    store.fill(5, 3);
    assertFalse(store.lookUp(4, 4), "a new key has been used once");
    assertTrue(store.lookUp(1, 5) && store.lookUp(2, 5));
  }

  @Test
  void keysLiveForTheirTimeAfterTheFill() {
    KeyStore store = store(4, 100, Eviction.LRU);
    store.fill(1, 0);
    assertTrue(store.lookUp(1, 99));
    assertFalse(store.lookUp(1, 100), "a look-up does not prolong the life");
    store.fill(1, 100);
    assertTrue(store.lookUp(1, 199));
  }

  @Test
  void isEmptyAfterClearing() {
    KeyStore store = store(3, 0, Eviction.LRU);
    for (int key = 1; key <= 3; key++) {
      store.fill(key, 0);
    }
    store.clear();
    for (int key = 1; key <= 3; key++) {
      assertFalse(store.lookUp(key, 0));
      store.fill(key, 0);
      assertTrue(store.lookUp(key, 0));
    }
  }
}
