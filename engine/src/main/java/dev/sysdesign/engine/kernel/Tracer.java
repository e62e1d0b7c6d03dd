package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.keys.KeyStore;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.trace.HopNotes;
import dev.sysdesign.engine.kernel.trace.TraceNotes;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.result.Frame.Step;
import dev.sysdesign.engine.result.Hop;
import dev.sysdesign.engine.result.Trace;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Notes every hop of a sample of the requests. The sample is the requests with the least ranks, and
 * a rank is a hash of the request's identity: every request has the same chance, however many there
 * will be, and a request that exists in two runs is sampled in both or nearly so (bottom-k
 * sampling, Cohen and Kaplan 2007). It only looks: a run with it gives the same numbers as one
 * without.
 */
public final class Tracer {
  private static final long RANK = 0x7A3E19C5D4B80F61L;

  /** Hops that are noted at a time at most, of all requests together and on average of one. */
  private static final int MOST_HOPS = 1 << 18;

  private static final int HOPS = 1024;

  /** Of a hop: what is noted of it with its frames, and the same in the result. */
  private static final int HOP_BYTES = 1_100;

  private static final int REQUEST_BYTES = 512;

  private final int most;
  private final int mostHops;
  private int hops;
  private final PriorityQueue<TraceNotes> sample =
      new PriorityQueue<>(Comparator.comparingLong((TraceNotes trace) -> trace.rank).reversed());
  private TraceNotes[] byRequest = new TraceNotes[1024];
  private long requests;

  public Tracer(Calls calls, int most) {
    this.most = most;
    mostHops = mostHops(most);
    calls.notes = new HopNotes[calls.capacity()];
  }

  private static int mostHops(int requests) {
    return (int) Math.min(MOST_HOPS, (long) HOPS * requests);
  }

  /** Bytes of a sample of so many requests at most, while so many calls are in flight. */
  public static long bytes(int requests, int calls) {
    if (requests == 0) {
      return 0;
    }
    // Twice the references to notes, once more while they are copied; a request has a call.
    return (long) mostHops(requests) * HOP_BYTES
        + (long) requests * REQUEST_BYTES
        + 6L * Long.BYTES * Math.max(1024, calls);
  }

  /** A client sends a request. */
  void began(int r, int flow, long identity, long now) {
    if (r >= byRequest.length) {
      byRequest = Arrays.copyOf(byRequest, Integer.highestOneBit(r) * 2);
    }
    byRequest[r] = null;
    requests++;
    long rank = Mix.mix(identity ^ RANK);
    if (sample.size() == most) {
      if (rank >= sample.peek().rank) {
        return;
      }
      hops -= sample.poll().drop();
    }
    byRequest[r] = new TraceNotes(rank, requests, flow, now);
    sample.add(byRequest[r]);
  }

  /** An attempt begins; what was noted under its number belongs to the attempt before. */
  void issued(Kernel k, int c) {
    TraceNotes trace = of(k, c);
    if (trace != null) {
      note(k, c, trace, role(k, c), k.calls.instance(k.calls.parent(c)));
    }
  }

  /** Those of the request that a call is made for; null: it is not in the sample. */
  private TraceNotes of(Kernel k, int c) {
    int r = k.calls.request(c);
    return r < byRequest.length ? byRequest[r] : null;
  }

  private static Hop.Role role(Kernel k, int c) {
    int flags = k.calls.flags(c);
    if ((flags & Calls.HEDGE) != 0) {
      return Hop.Role.HEDGE;
    }
    if ((flags & Calls.RESERVED) != 0) {
      return Hop.Role.DELIVERY;
    }
    if ((flags & (Calls.FILL | Calls.EVICT)) != 0) {
      return (flags & Calls.FILL) != 0 ? Hop.Role.FILL : Hop.Role.EVICT;
    }
    return k.edges.handOver[k.calls.edge(c)] ? Hop.Role.HAND_OVER : Hop.Role.CALL;
  }

  /** Begins a hop; null: there are so many that this one is not noted. */
  private HopNotes note(Kernel k, int c, TraceNotes trace, Hop.Role role, int from) {
    Calls calls = k.calls;
    if (trace.isDropped() || hops == mostHops) {
      return null;
    }
    hops++;
    HopNotes notes =
        new HopNotes(trace, onBehalfOf(calls, c), role, calls.edge(c), from, calls.attempt(c));
    notes.happens(Step.ISSUED, k.agenda.now);
    calls.notes[c] = notes;
    return notes;
  }

  /** The hop for which a call is made; null: the client itself, or a hop that is over. */
  private static HopNotes onBehalfOf(Calls calls, int c) {
    int p = c;
    while (calls.parent(p) >= 0 && calls.generation(calls.parent(p)) == calls.parentGeneration(p)) {
      p = calls.parent(p);
      if (calls.notes[p] != null) {
        return calls.notes[p];
      }
    }
    return null;
  }

  /** An attempt is on its way. */
  void sent(Kernel k, int c, int from) {
    HopNotes notes = k.calls.notes[c];
    TraceNotes trace = of(k, c);
    if (notes == null && trace != null) {
      notes = note(k, c, trace, role(k, c), from);
    }
    if (notes != null) {
      notes.sent(k.calls.instance(c), k.agenda.now);
    }
  }

  /** A message has reached its instance. */
  void arrived(Kernel k, int c) {
    HopNotes notes = k.calls.notes[c];
    if (notes != null) {
      notes.arrived(door(k, k.calls.instance(c)), k.agenda.now);
    }
  }

  private static Hop.Door door(Kernel k, int i) {
    int slots = k.nodes.slots[k.nodes.nodeOf[i]];
    return new Hop.Door(
        k.instances.down(i) == 0,
        k.instances.busy(i),
        slots == Nodes.NO_LIMIT ? -1 : slots,
        k.instances.waiting(i));
  }

  /** A shard gets its part of a call. */
  void part(Kernel k, int whole, int part) {
    HopNotes notes = k.calls.notes[whole];
    if (notes != null) {
      int i = k.calls.instance(part);
      HopNotes own = note(k, part, notes.trace, Hop.Role.PART, i);
      if (own != null) {
        own.sent(i, k.agenda.now);
        own.arrived(door(k, i), k.agenda.now);
      }
    }
  }

  /** The work of a call that is acknowledged goes on under another number. */
  void goesOn(Kernel k, int c, int work) {
    k.calls.notes[work] = k.calls.notes[c];
  }

  void started(Kernel k, int c) {
    HopNotes notes = k.calls.notes[c];
    if (notes != null) {
      notes.happens(Step.STARTED, k.agenda.now);
    }
  }

  void served(Kernel k, int c) {
    HopNotes notes = k.calls.notes[c];
    if (notes != null) {
      notes.happens(Step.SERVED, k.agenda.now);
    }
  }

  /** A cache has looked for a key. */
  void looked(Kernel k, int c, int found) {
    HopNotes notes = k.calls.notes[c];
    if (notes != null) {
      notes.lookup =
          switch (found) {
            case KeyStore.HIT -> Hop.Lookup.HIT;
            case KeyStore.STALE -> Hop.Lookup.STALE;
            default -> Hop.Lookup.MISS;
          };
    }
  }

  /** A look that found nothing waits for the fetch of another. */
  void shares(Kernel k, int c) {
    HopNotes notes = k.calls.notes[c];
    if (notes != null) {
      notes.lookup = Hop.Lookup.SHARED;
    }
  }

  /** The callee is done with a call, or acknowledges it. */
  void left(Kernel k, int c, int cause) {
    HopNotes notes = k.calls.notes[c];
    if (notes != null) {
      notes.left(cause, k.agenda.now);
    }
  }

  /** The caller hears how an attempt ended. */
  void answered(Kernel k, int c) {
    HopNotes notes = k.calls.notes[c];
    if (notes != null) {
      notes.answered(k.calls.cause(c), k.agenda.now);
    }
  }

  /** The caller waits no longer. */
  void abandoned(Kernel k, int c, int cause) {
    HopNotes notes = k.calls.notes[c];
    if (notes != null) {
      notes.abandoned(cause, k.agenda.now);
    }
  }

  /** A request has been answered, or has failed. */
  void ended(Kernel k, int c, boolean failed) {
    TraceNotes trace = of(k, c);
    if (trace != null) {
      trace.ended(k.agenda.now);
      if (failed) {
        trace.failed(k.calls.root(c));
      }
    }
  }

  /**
   * The sample, in the order in which the requests began.
   *
   * @param origin the end of the warm-up, in nanoseconds from the start of the run
   */
  public List<Trace> traces(CompiledTopology net, Topology topology, long origin) {
    return sample.stream()
        .sorted(Comparator.comparingLong((TraceNotes trace) -> trace.number))
        .map(trace -> trace.trace(net, topology, origin))
        .toList();
  }
}
