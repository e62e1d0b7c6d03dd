package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.limit.LimitCause;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.limit.Reach;
import dev.sysdesign.engine.result.LimitKind;

/** What is said of a limit: how full it is, of what, and at which load it is full. */
public final class LimitWords {
  /** Smaller parts of a load are said as less than this. */
  private static final double LEAST = 0.01;

  private LimitWords() {}

  /** Whose limit it is, such as {@code 'orders'} or {@code the pool of 'app -> orders'}. */
  public static String owner(LimitState state) {
    String component = "'" + state.limit().component() + "'";
    String way = "'%s -> %s'".formatted(state.limit().component(), state.limit().callee());
    return switch (state.limit().kind()) {
      case POOL -> "the pool of " + way;
      case LINK -> "the link of " + way;
      case BREAKER -> "the breaker of " + way;
      default -> component;
    };
  }

  /** Why it is reached first, without its name. */
  public static String reason(LimitState state) {
    if (state.limit().kind() == LimitKind.BREAKER) {
      return "it turns away %s of its calls while it is open"
          .formatted(Figures.share(state.refusedShare()));
    }
    return isOrWasFull(state) ? FullLimitWords.reason(state) : filled(state);
  }

  /** One sentence on what a system runs out of first. */
  public static String sentence(LimitState state) {
    if (isOrWasFull(state)) {
      return FullLimitWords.sentence(state);
    }
    if (state.limit().kind() == LimitKind.BREAKER) {
      return "%s turns away %s of its calls while it is open."
          .formatted(capitalised(owner(state)), Figures.share(state.refusedShare()));
    }
    if (state.status() == LimitState.Status.TURNS_AWAY) {
      return "%s turns away %s of its calls though %s of its %s are in use: %s%s."
          .formatted(
              capitalised(owner(state)),
              Figures.share(state.refusedShare()),
              Figures.load(state.used()),
              capacity(state),
              refusal(state),
              headroom(state));
    }
    return state.reach().isFar()
        ? "No limit is near; %s comes nearest: %s.".formatted(owner(state), filled(state))
        : "The bottleneck is %s: %s%s.".formatted(owner(state), filled(state), headroom(state));
  }

  /** The same sentence, of the time of faults alone. */
  static String whileFaultsLast(String sentence) {
    return "While the faults last, "
        + Character.toLowerCase(sentence.charAt(0))
        + sentence.substring(1);
  }

  private static boolean isOrWasFull(LimitState state) {
    return state.isFull() || state.status() == LimitState.Status.FULL_FOR_A_TIME;
  }

  /** A line in front of no full limit that grows all the same. */
  public static String growth(Limits.Growth line) {
    return "The line of '%s' grows by %s %s a second; %s wait at the end."
        .formatted(
            line.component(),
            Figures.count(line.perSecond()),
            line.messages() ? "messages" : "calls",
            Figures.whole(Math.round(line.waiting())));
  }

  /** Why it turns calls away with room in it. */
  static String refusal(LimitState state) {
    return switch (state.refusal()) {
      case PLACES -> "too few may wait";
      case PATIENCE -> "none may wait for long";
      case EITHER -> "too few may wait, and none for long";
    };
  }

  static String headroom(LimitState state) {
    Reach reach = state.reach();
    if (reach.isFar() || state.isFull() && reach.load() >= 1) {
      return "";
    }
    if (reach.turnsAway()) {
      return reach.load() <= 1
          ? ""
          : "; it turns calls away from %s times this load on".formatted(times(reach.load()));
    }
    return "; full at %s times this load%s".formatted(times(reach.load()), atMost(state));
  }

  /**
   * One at a time holds a lock, which is full sooner than what calls keep while they wait for it.
   */
  private static String atMost(LimitState state) {
    return state.cause() instanceof LimitCause.WaitForLock ? ", or sooner" : "";
  }

  /** Never more than there is: cut after two digits. */
  static String times(double load) {
    if (load < LEAST) {
      return "less than " + Figures.count(LEAST);
    }
    double unit = load >= 1 ? 10 : load >= 0.1 ? 100 : 1_000;
    return Figures.count(Math.floor(load * unit + 1e-9) / unit);
  }

  private static String filled(LimitState state) {
    String share = Figures.load(load(state));
    if (state.cause() instanceof LimitCause.HotPart hot) {
      return "the fullest of its %s parts gets %s times the mean, %s of what it can take"
          .formatted(Figures.whole(hot.parts()), rounded(hot.partLoad()), share);
    }
    switch (state.limit().kind()) {
      case RATE, READS, WRITES:
        return "its %s are %s of the %s that may pass in a second"
            .formatted(
                calls(state.limit().kind()), share, Figures.whole(Math.round(state.capacity())));
      case LANES:
        return "records for '%s' are in work %s of the time in %sits %s"
            .formatted(
                state.limit().callee(),
                share,
                state.capacity() == 1 ? "" : "each of ",
                shards(state));
      case LINK:
        return "what it carries is %s of what it can".formatted(share);
      case POOL:
        return "calls use %s of its %s".formatted(share, capacity(state));
      default:
        return "%s %s of its %s%s".formatted(who(state), share, capacity(state), up(state));
    }
  }

  private static String who(LimitState state) {
    if (state.cause() instanceof LimitCause.HeldBy held) {
      return held.callee()
          .map(callee -> "calls that wait for '%s' fill".formatted(callee))
          .orElse("calls that wait for others fill");
    }
    if (state.cause() instanceof LimitCause.WaitForLock) {
      return "calls that wait for the lock fill";
    }
    return state.cause() instanceof LimitCause.WaitForCores
        ? "calls that wait for a core fill"
        : "its own work fills";
  }

  private static String up(LimitState state) {
    return state.mostCapacity() > state.capacity() * 1.01
        ? " that are up (at most %s)".formatted(Figures.whole(Math.round(state.mostCapacity())))
        : "";
  }

  static String calls(LimitKind kind) {
    return kind == LimitKind.READS ? "reads" : kind == LimitKind.WRITES ? "writes" : "calls";
  }

  private static String shards(LimitState state) {
    return state.capacity() == 1
        ? "only shard"
        : Figures.whole(Math.round(state.capacity())) + " shards";
  }

  /** Such as {@code 16 connections}, {@code only slot}. */
  private static String capacity(LimitState state) {
    return state.capacity() == 1 ? "only " + state.limit().kind().word(1) : plainCapacity(state);
  }

  /** Such as {@code 16 connections}, {@code 1 slot}. */
  static String plainCapacity(LimitState state) {
    double capacity = state.capacity();
    String amount =
        capacity == Math.rint(capacity) ? Figures.whole((long) capacity) : Figures.count(capacity);
    return amount + " " + state.limit().kind().word(capacity);
  }

  private static double load(LimitState state) {
    return Double.isNaN(state.demand()) ? state.used() : Math.max(state.demand(), state.used());
  }

  /** Two digits behind the point, none of large ones. */
  static String rounded(double times) {
    return Figures.count(times < 10 ? Math.round(times * 100) / 100.0 : Math.round(times));
  }

  static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
