package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.result.Frame;
import dev.sysdesign.engine.result.Frame.Step;
import dev.sysdesign.engine.result.Hop;
import dev.sysdesign.engine.result.Trace;
import java.util.Optional;
import java.util.OptionalLong;

/** One frame in words; nothing for one that the frame before it has told already. */
final class FrameWords {
  private final Trace trace;

  FrameWords(Trace trace) {
    this.trace = trace;
  }

  Optional<String> of(Hop hop, Frame frame) {
    return switch (frame.step()) {
      case ISSUED -> issued(hop, frame.atNanos());
      case SENT -> hop.role() == Hop.Role.PART ? Optional.empty() : Optional.of(sent(hop));
      case ARRIVED -> Optional.of(callee(hop) + " gets it, " + door(hop) + then(hop, frame));
      case STARTED -> started(hop, frame.atNanos());
      case SERVED -> served(hop, frame.atNanos());
      case LEFT -> Optional.of(callee(hop) + left(hop));
      case FINISHED -> Optional.of(callee(hop) + " is done with it");
      case ANSWERED -> Optional.of(answered(hop, frame.atNanos()));
      case ABANDONED -> Optional.of(abandoned(hop));
    };
  }

  private Optional<String> issued(Hop hop, long at) {
    OptionalLong sent = trace.at(hop, Step.SENT);
    boolean waits = sent.isPresent() && sent.getAsLong() > at;
    return waits
        ? Optional.of(caller(hop) + " waits for a connection to " + hop.to())
        : Optional.empty();
  }

  private String sent(Hop hop) {
    String verb =
        switch (hop.role()) {
          case HAND_OVER -> " hands over to ";
          case DELIVERY -> " delivers to ";
          case FILL -> " fills ";
          case EVICT -> " evicts from ";
          default -> " calls ";
        };
    String hedge = hop.role() == Hop.Role.HEDGE ? ", a hedge" : "";
    String retry = hop.attempt() > 0 ? ", retry " + hop.attempt() : "";
    return caller(hop) + verb + callee(hop) + hedge + retry;
  }

  private static String door(Hop hop) {
    Hop.Door door = hop.door().orElseThrow();
    if (!door.up()) {
      return "but is down";
    }
    if (door.slots() < 0) {
      return "%s inside".formatted(Figures.whole(door.busy()));
    }
    String slots =
        "%s of %s slots busy".formatted(Figures.whole(door.busy()), Figures.whole(door.slots()));
    return door.waiting() == 0 ? slots : slots + ", " + Figures.whole(door.waiting()) + " waiting";
  }

  private String then(Hop hop, Frame arrival) {
    OptionalLong started = trace.at(hop, Step.STARTED);
    OptionalLong left = trace.at(hop, Step.LEFT);
    boolean atOnce = started.isPresent() && started.getAsLong() == arrival.atNanos();
    boolean turnedAway = started.isEmpty() && left.isPresent();
    return atOnce || turnedAway || hop.door().orElseThrow().slots() < 0 ? "" : "; it waits";
  }

  private Optional<String> started(Hop hop, long at) {
    long waited = at - trace.at(hop, Step.ARRIVED).orElse(at);
    return waited == 0
        ? Optional.empty()
        : Optional.of("%s begins after %s".formatted(callee(hop), Figures.time(waited)));
  }

  private Optional<String> served(Hop hop, long at) {
    String found =
        switch (hop.lookup()) {
          case HIT -> ": hit";
          case MISS -> ": miss";
          case STALE -> ": hit, but stale";
          case SHARED -> ": miss, and waits for the fetch of another";
          case NONE -> "";
        };
    long work = at - trace.at(hop, Step.STARTED).orElse(at);
    return work == 0 && found.isEmpty()
        ? Optional.empty()
        : Optional.of("%s has worked for %s%s".formatted(callee(hop), Figures.time(work), found));
  }

  private String left(Hop hop) {
    if (hop.role() == Hop.Role.FILL || hop.role() == Hop.Role.EVICT) {
      return " is done with it";
    }
    if (trace.at(hop, Step.ABANDONED).isPresent()) {
      return " answers, but nobody waits";
    }
    String well = hop.role() == Hop.Role.HAND_OVER ? " acknowledges" : " answers";
    return hop.cause().map(cause -> " fails: " + cause.word()).orElse(well);
  }

  private String answered(Hop hop, long at) {
    if (hop.toInstance() < 0) {
      return "%s cannot call %s: %s".formatted(caller(hop), hop.to(), hop.cause().get().word());
    }
    String time = Figures.time(at - trace.at(hop, Step.ISSUED).orElse(at));
    return hop.cause().isPresent()
        ? "%s hears after %s: %s".formatted(caller(hop), time, hop.cause().get().word())
        : "%s has the answer of %s after %s".formatted(caller(hop), callee(hop), time);
  }

  private static String abandoned(Hop hop) {
    return hop.cause()
        .map(
            cause ->
                "%s waits no longer for %s: %s".formatted(caller(hop), callee(hop), cause.word()))
        .orElse("%s needs the answer of %s no more".formatted(caller(hop), callee(hop)));
  }

  private static String caller(Hop hop) {
    boolean client = hop.parent() < 0 && hop.role() == Hop.Role.CALL;
    return client ? hop.from() : instance(hop.from(), hop.fromInstance());
  }

  private static String callee(Hop hop) {
    return hop.toInstance() < 0 ? hop.to() : instance(hop.to(), hop.toInstance());
  }

  private static String instance(String component, int index) {
    return component + "#" + (index + 1);
  }
}
