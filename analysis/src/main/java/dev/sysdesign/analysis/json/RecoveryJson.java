package dev.sysdesign.analysis.json;

import dev.sysdesign.analysis.verdict.Backlog;
import dev.sysdesign.analysis.verdict.Recovery;
import java.util.OptionalLong;

/** What is known of how a run came back. */
final class RecoveryJson {
  private RecoveryJson() {}

  static void write(JsonOut out, Recovery recovery) {
    out.flag("recoveryJudged", recovery.isJudged());
    out.millis("recoveryPrecisionMs", recovery.stepNanos());
    out.objects("stillMissed", recovery.failing(), what -> out.text("what", what));
    out.objects("backlogs", recovery.backlogs(), backlog -> backlog(out, backlog));
  }

  private static void backlog(JsonOut out, Backlog backlog) {
    out.text("component", backlog.component());
    out.number("depth", backlog.depth());
    out.number("left", backlog.left());
    out.number("usual", backlog.usual());
    out.number("drainPerSecond", backlog.perSecond());
    time(out, "drainedAfterMs", backlog.drainedNanos());
    time(out, "toDrainMs", backlog.toDrainNanos());
  }

  private static void time(JsonOut out, String name, OptionalLong nanos) {
    out.millis(name, nanos.isPresent() ? nanos.getAsLong() : Double.NaN);
  }
}
