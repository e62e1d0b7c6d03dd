package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.limit.LimitCause;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.limit.Span;
import dev.sysdesign.engine.result.LimitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What is said of a limit that is full: what is asked of it, why, and what becomes of the rest. */
final class FullLimitWords {
  /** More than this is said as asked for; less is said as in use. */
  private static final double MORE = 1.02;

  private FullLimitWords() {}

  /** One sentence with its name. */
  static String sentence(LimitState state) {
    return "%s %s full%s: %s%s."
        .formatted(
            LimitWords.capitalised(name(state)),
            verb(state),
            since(state),
            facts(state),
            state.isFull() ? LimitWords.headroom(state) : "");
  }

  /** Without the name of the component. */
  static String reason(LimitState state) {
    return "its %s %s full%s: %s"
        .formatted(things(state), isOne(state) ? "is" : "are", since(state), facts(state));
  }

  /** Such as {@code the 200 slots of 'api'}, {@code one of the 8 shards of 'log'}. */
  private static String name(LimitState state) {
    String owner = LimitWords.owner(state);
    return switch (state.limit().kind()) {
      case LINK -> owner;
      case POOL -> owner + " (" + LimitWords.plainCapacity(state) + ")";
      default ->
          "%s%s of %s".formatted(isHot(state) ? "one of the " : "the ", things(state), owner);
    };
  }

  private static String things(LimitState state) {
    if (state.cause() instanceof LimitCause.HotPart hot) {
      return Figures.whole(hot.parts()) + (isLanes(state) ? " shards" : " partitions");
    }
    if (isLanes(state)) {
      return state.capacity() == 1
          ? "only shard"
          : Figures.whole(Math.round(state.capacity())) + " shards";
    }
    if (state.span().isPresent()) {
      Span span = state.span().get();
      return "%s to %s %s"
          .formatted(
              Figures.whole((long) span.least()),
              Figures.whole((long) span.most()),
              state.limit().kind().word(span.most()));
    }
    return state.capacity() == 1
        ? "only " + state.limit().kind().word(1)
        : LimitWords.plainCapacity(state);
  }

  private static boolean isOne(LimitState state) {
    return isHot(state)
        || state.capacity() == 1 && state.span().isEmpty()
        || state.limit().kind() == LimitKind.LINK
        || state.limit().kind() == LimitKind.POOL;
  }

  private static boolean isHot(LimitState state) {
    return state.cause() instanceof LimitCause.HotPart;
  }

  private static boolean isLanes(LimitState state) {
    return state.limit().kind() == LimitKind.LANES;
  }

  private static String verb(LimitState state) {
    return state.isFull() ? isOne(state) ? "is" : "are" : isOne(state) ? "was" : "were";
  }

  private static String since(LimitState state) {
    OptionalLong since = state.full().sinceNanos();
    if (since.isEmpty()) {
      return "";
    }
    String from = Figures.time(since.getAsLong());
    if (!state.isFull()) {
      return " for %s, from %s on".formatted(Figures.time(state.full().nanos()), from);
    }
    return since.getAsLong() > 0 ? " from %s on".formatted(from) : "";
  }

  private static String facts(LimitState state) {
    List<String> facts = new ArrayList<>();
    facts.add(asked(state));
    if (state.cause() instanceof LimitCause.HotPart hot) {
      facts.add("%s times the mean of all".formatted(LimitWords.rounded(hot.partLoad())));
    }
    if (state.refusedShare() > 0) {
      facts.add("%s of its calls are turned away".formatted(Figures.share(state.refusedShare())));
    }
    if (state.growth() >= 0.1 && state.refusedShare() == 0) {
      facts.add("its line grows by %s/s".formatted(Figures.count(state.growth())));
    }
    return String.join(", ", facts);
  }

  private static String asked(LimitState state) {
    if (!(state.demand() >= MORE)) {
      return "%s in use%s".formatted(Figures.load(state.used()), waiting(state));
    }
    String times = LimitWords.rounded(state.demand());
    return switch (state.limit().kind()) {
      case RATE, READS, WRITES ->
          "it gets %s times the %s that may pass"
              .formatted(times, LimitWords.calls(state.limit().kind()));
      case LINK -> "it gets %s times the bytes that it can carry".formatted(times);
      case LANES ->
          "records for '%s' need %s times the time that there is, one after the other"
              .formatted(state.limit().callee(), times);
      default -> "the calls need %s times as many%s".formatted(times, waiting(state));
    };
  }

  private static String waiting(LimitState state) {
    if (state.cause() instanceof LimitCause.HeldBy held) {
      return held.callee()
          .map(", most of them to wait for '%s'"::formatted)
          .orElse(", most of them to wait for others");
    }
    if (state.cause() instanceof LimitCause.WaitForLock) {
      return ", most of them to wait for the lock";
    }
    return state.cause() instanceof LimitCause.WaitForCores
        ? ", most of them to wait for a core"
        : "";
  }
}
