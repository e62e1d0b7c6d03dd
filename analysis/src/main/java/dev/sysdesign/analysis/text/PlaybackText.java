package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.playback.Playback;
import dev.sysdesign.engine.result.RootCause;
import dev.sysdesign.engine.result.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** Single requests as text: one line for everything that happens to one. */
public final class PlaybackText {
  private PlaybackText() {}

  /** The requests, with a line break at the end. */
  public static String of(Playback playback) {
    List<String> parts = new ArrayList<>();
    for (Trace trace : playback.shown()) {
      List<String> lines = new ArrayList<>(Paragraph.lines(heading(playback, trace), ""));
      lines.addAll(FrameLines.of(trace));
      parts.add(String.join("\n", lines));
    }
    if (parts.isEmpty()) {
      parts.add(
          "No %s request among %s that were noted."
              .formatted(playback.pick().word(), Figures.whole(playback.run().traces().size())));
    }
    return String.join("\n\n", parts) + "\n";
  }

  private static String heading(Playback playback, Trace trace) {
    return "Request %s: %s of %s, at %s, %s"
        .formatted(
            Figures.whole(trace.number()),
            trace.requestClass(),
            trace.client(),
            Figures.time(trace.beganNanos()),
            end(playback, trace));
  }

  private static String end(Playback playback, Trace trace) {
    OptionalLong took = trace.tookNanos();
    if (took.isEmpty()) {
      return "in flight when the run ended";
    }
    String time = Figures.time(took.getAsLong());
    if (trace.rootCause().isPresent()) {
      RootCause root = trace.rootCause().get();
      return "failed after %s: %s at %s".formatted(time, root.cause().word(), root.component());
    }
    return "answered after %s (slower than %s of those noted)"
        .formatted(time, Figures.share(faster(playback, took.getAsLong())));
  }

  private static double faster(Playback playback, long took) {
    long[] all =
        playback.run().traces().stream()
            .filter(trace -> trace.rootCause().isEmpty() && trace.tookNanos().isPresent())
            .mapToLong(trace -> trace.tookNanos().getAsLong())
            .toArray();
    long below = Arrays.stream(all).filter(other -> other < took).count();
    return (double) below / all.length;
  }
}
