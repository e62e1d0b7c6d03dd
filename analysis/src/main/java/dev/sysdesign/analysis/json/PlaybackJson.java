package dev.sysdesign.analysis.json;

import dev.sysdesign.analysis.playback.Playback;
import dev.sysdesign.engine.result.Hop;
import dev.sysdesign.engine.result.Trace;
import java.util.OptionalLong;

/** Single requests as the JSON of docs/reference/json.md. */
public final class PlaybackJson {
  private PlaybackJson() {}

  /** The requests, with a line break at the end. */
  public static String of(Playback playback) {
    return JsonOut.object(
        out -> {
          out.whole("schemaVersion", JsonReport.SCHEMA_VERSION);
          out.text("system", playback.run().system());
          out.whole("seed", playback.run().seed());
          out.whole("noted", playback.run().traces().size());
          out.text("pick", playback.pick().word());
          out.objects("traces", playback.shown(), trace -> trace(out, trace));
        });
  }

  private static void trace(JsonOut out, Trace trace) {
    out.whole("number", trace.number());
    out.text("client", trace.client());
    out.text("requestClass", trace.requestClass());
    out.millis("beganMs", trace.beganNanos());
    OptionalLong took = trace.tookNanos();
    out.millis("tookMs", took.isPresent() ? took.getAsLong() : Double.NaN);
    trace
        .rootCause()
        .ifPresentOrElse(
            root ->
                out.object(
                    "rootCause",
                    () -> {
                      out.text("component", root.component());
                      out.text("cause", root.cause().word());
                    }),
            () -> out.nothing("rootCause"));
    out.objects("hops", trace.hops(), hop -> hop(out, hop));
    out.lines(
        "frames",
        trace.frames(),
        frame -> {
          out.millis("atMs", frame.atNanos());
          out.whole("hop", frame.hop());
          out.text("step", frame.step().word());
        });
  }

  private static void hop(JsonOut out, Hop hop) {
    out.whole("id", hop.id());
    if (hop.parent() < 0) {
      out.nothing("parent");
    } else {
      out.whole("parent", hop.parent());
    }
    out.text("role", hop.role().word());
    out.text("edge", hop.edge());
    out.text("from", hop.from());
    out.whole("fromInstance", hop.fromInstance());
    out.text("to", hop.to());
    if (hop.toInstance() < 0) {
      out.nothing("toInstance");
    } else {
      out.whole("toInstance", hop.toInstance());
    }
    out.whole("attempt", hop.attempt());
    hop.door()
        .ifPresentOrElse(
            door -> out.object("found", () -> door(out, door)), () -> out.nothing("found"));
    out.text("lookup", hop.lookup().word());
    out.text("cause", hop.cause().map(cause -> cause.word()));
  }

  private static void door(JsonOut out, Hop.Door door) {
    out.flag("up", door.up());
    out.whole("busy", door.busy());
    if (door.slots() < 0) {
      out.nothing("slots");
    } else {
      out.whole("slots", door.slots());
    }
    out.whole("waiting", door.waiting());
  }
}
