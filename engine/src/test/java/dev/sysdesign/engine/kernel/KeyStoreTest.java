package dev.sysdesign.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.random.Mix;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyStoreTest {
  private static KeyStore store(int capacity, long ttl, boolean recency) {
    return new KeyStore(new Network.CacheSpec(capacity, ttl, recency));
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
    KeyStore store = store(50, 0, recency);
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

  @Test
  void keysLiveForTheirTimeAfterTheFill() {
    KeyStore store = store(4, 100, true);
    store.fill(1, 0);
    assertTrue(store.lookUp(1, 99));
    assertFalse(store.lookUp(1, 100), "a look-up does not prolong the life");
    store.fill(1, 100);
    assertTrue(store.lookUp(1, 199));
  }

  @Test
  void isEmptyAfterClearing() {
    KeyStore store = store(3, 0, true);
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
