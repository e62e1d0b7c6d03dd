package dev.sysdesign.engine.result;

import java.util.Objects;
import java.util.Optional;

/**
 * One attempt of a call over an edge, made for a sampled request. When it did what stands in the
 * frames of its {@link Trace}.
 *
 * @param id its place in the list of the request's hops, from 0; hops are in the order in which
 *     they began
 * @param parent the hop on whose behalf it was made; -1: the client itself
 * @param role what it is for
 * @param edge the identity of the edge, such as {@code app -> db [read]}; a caller that looks
 *     behind a cache itself uses the edge of the cache
 * @param from the component that calls
 * @param fromInstance which of its instances, from 0
 * @param to the component that is called
 * @param toInstance which of its instances, from 0; -1: none was named, nothing was sent
 * @param attempt 0 for the first, 1 for the first retry
 * @param door what it found at its instance; empty: it did not arrive
 * @param lookup what a cache had; {@link Lookup#NONE} elsewhere
 * @param cause why it failed as far as its caller knows; empty: it did not, or is not over
 */
public record Hop(
    int id,
    int parent,
    Role role,
    String edge,
    String from,
    int fromInstance,
    String to,
    int toInstance,
    int attempt,
    Optional<Door> door,
    Lookup lookup,
    Optional<Cause> cause) {
  public Hop {
    Objects.requireNonNull(door);
    Objects.requireNonNull(cause);
  }

  /** What a hop is for. */
  public enum Role {
    CALL("call", "A call whose answer is awaited."),
    HAND_OVER("hand-over", "A call that is acknowledged at once; the work goes on by itself."),
    HEDGE("hedge", "A second attempt while the first was still out."),
    DELIVERY("delivery", "A broker hands a message to a consumer."),
    FILL("fill", "A fetched entry is put into a cache; nobody waits."),
    EVICT("evict", "A written entry is taken out of a cache; nobody waits."),
    PART("part", "The part of a call that one shard works on.");

    private final String word;
    private final String doc;

    Role(String word, String doc) {
      this.word = word;
      this.doc = doc;
    }

    /** The word for it in results. */
    public String word() {
      return word;
    }

    /** One sentence for people. */
    public String doc() {
      return doc;
    }
  }

  /** What a look into a cache gave. */
  public enum Lookup {
    NONE("none"),
    HIT("hit"),
    MISS("miss"),
    STALE("stale"),
    SHARED("shared");

    private final String word;

    Lookup(String word) {
      this.word = word;
    }

    /** The word for it in results; {@code shared}: it waited for the fetch of somebody else. */
    public String word() {
      return word;
    }
  }

  /**
   * An instance as a hop found it on its arrival, itself not counted.
   *
   * @param up whether it was up
   * @param busy slots in use
   * @param slots all of its slots; -1: it has no limit
   * @param waiting calls that waited for a slot
   */
  public record Door(boolean up, int busy, int slots, int waiting) {}
}
