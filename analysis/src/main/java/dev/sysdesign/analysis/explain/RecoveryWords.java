package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Backlog;
import dev.sysdesign.analysis.verdict.Recovery;
import java.util.ArrayList;
import java.util.List;

/** Whether a system comes back after its faults, and what they leave waiting. */
final class RecoveryWords {
  /** Backlogs that are told one by one. */
  private static final int TOLD = 3;

  private RecoveryWords() {}

  static List<String> sentences(Recovery recovery) {
    List<String> sentences = new ArrayList<>();
    sentences.add(sentence(recovery));
    recovery.backlogs().stream().limit(TOLD).map(RecoveryWords::sentence).forEach(sentences::add);
    return sentences;
  }

  private static String sentence(Recovery recovery) {
    if (!recovery.observed()) {
      return "The run does not go on after the fault, so that no recovery can be told.";
    }
    if (recovery.nanos().isEmpty()) {
      return "After the fault the system does not recover within the run.";
    }
    long nanos = recovery.nanos().getAsLong();
    String back =
        nanos == 0
            ? "After the fault nothing is missed any more"
            : "After the fault the system is back in " + Figures.time(nanos);
    return recovery.unjudged().isEmpty()
        ? back + "."
        : back
            + ", as far as can be told; there is no verdict on %s without it."
                .formatted(Few.quoted(recovery.unjudged()));
  }

  /** Such as "22,138 wait at 'outbox' at the end; at 18/s less it takes 20 min more." */
  private static String sentence(Backlog backlog) {
    if (backlog.drainedNanos().isPresent()) {
      return "%s wait at '%s' after it, and are gone %s after its end."
          .formatted(
              calls(backlog.depth()),
              backlog.component(),
              Figures.time(backlog.drainedNanos().getAsLong()));
    }
    String left =
        "%s wait at '%s' at the end of the run"
            .formatted(calls(backlog.left()), backlog.component());
    return backlog.toDrainNanos().isPresent()
        ? "%s: %s at %s."
            .formatted(
                left,
                Figures.time(backlog.toDrainNanos().getAsLong()),
                Figures.rate(backlog.perSecond()))
        : "%s, and they do not become fewer.".formatted(left);
  }

  private static String calls(double depth) {
    return Figures.whole(Math.round(depth)) + " calls";
  }
}
