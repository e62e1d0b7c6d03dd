package dev.sysdesign.analysis.json;

import dev.sysdesign.engine.limit.LimitCause;
import dev.sysdesign.engine.limit.LimitState;
import java.util.Locale;

/** How full a limit is. */
final class LimitJson {
  private LimitJson() {}

  static void write(JsonOut out, LimitState state) {
    out.text("limit", state.limit().kind().word());
    if (state.limit().isBetween()) {
      out.text("to", state.limit().callee());
    }
    out.text("status", state.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    out.number("ownLoad", state.demand());
    out.number("used", state.used());
    out.number("capacity", state.capacity());
    out.number("refusedShare", state.refusedShare());
    out.number("growsByRps", state.growth());
    cause(out, state.cause());
    out.number("fullAtLoad", state.reach().turnsAway() ? Double.NaN : state.reach().load());
    out.number("turnsAwayAtLoad", state.reach().turnsAway() ? state.reach().load() : Double.NaN);
    out.millis(
        "fullSinceMs",
        state.full().sinceNanos().isPresent() ? state.full().sinceNanos().getAsLong() : Double.NaN);
    out.millis("fullForMs", state.full().nanos());
  }

  private static void cause(JsonOut out, LimitCause cause) {
    if (cause instanceof LimitCause.HeldBy held) {
      out.text("cause", "held");
      out.text("heldBy", held.callee());
    } else if (cause instanceof LimitCause.WaitForCores) {
      out.text("cause", "cores");
    } else if (cause instanceof LimitCause.WaitForLock) {
      out.text("cause", "lock");
    } else if (cause instanceof LimitCause.HotPart hot) {
      out.text("cause", "hot-part");
      hot.part().ifPresent(part -> out.whole("part", part));
      out.whole("parts", hot.parts());
      out.number("partLoad", hot.partLoad());
    } else {
      out.text("cause", "own-work");
    }
  }
}
