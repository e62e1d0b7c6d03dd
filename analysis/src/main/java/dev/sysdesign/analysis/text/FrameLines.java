package dev.sysdesign.analysis.text;

import dev.sysdesign.engine.result.Frame;
import dev.sysdesign.engine.result.Hop;
import dev.sysdesign.engine.result.Trace;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What happens to a request, a line each: when, and by how deep a call who does what. */
final class FrameLines {
  private static final int DECIMALS = 3;
  private static final int NANOS_PER_MS_DIGITS = 6;

  private FrameLines() {}

  static List<String> of(Trace trace) {
    List<String> lines = new ArrayList<>();
    FrameWords words = new FrameWords(trace);
    boolean over = false;
    for (Frame frame : trace.frames()) {
      if (!over && trace.endedNanos().isPresent()) {
        over = frame.atNanos() > trace.endedNanos().getAsLong();
        if (over) {
          lines.add(end(trace));
        }
      }
      Hop hop = trace.hops().get(frame.hop());
      words
          .of(hop, frame)
          .ifPresent(text -> lines.add(line(trace, frame.atNanos(), depth(trace, hop), text)));
    }
    if (!over && trace.endedNanos().isPresent()) {
      lines.add(end(trace));
    }
    return lines;
  }

  private static String end(Trace trace) {
    String what = trace.rootCause().isPresent() ? " is told that it failed" : " has its answer";
    return line(trace, trace.endedNanos().getAsLong(), 0, trace.client() + what);
  }

  private static int depth(Trace trace, Hop hop) {
    int depth = 1;
    for (int at = hop.parent(); at >= 0; at = trace.hops().get(at).parent()) {
      depth++;
    }
    return depth;
  }

  private static String line(Trace trace, long atNanos, int depth, String text) {
    BigDecimal millis =
        BigDecimal.valueOf(atNanos - trace.beganNanos(), NANOS_PER_MS_DIGITS)
            .setScale(DECIMALS, RoundingMode.HALF_UP);
    return "%12s ms  %s%s".formatted(millis.toPlainString(), "  ".repeat(depth), text);
  }
}
