package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Backlog;
import dev.sysdesign.analysis.verdict.Recovery;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Topology;
import java.util.List;

/** Whether a system comes back after its faults, and what they leave waiting. */
final class RecoveryWords {
  /** Backlogs that are told one by one. */
  private static final int TOLD = 3;

  private RecoveryWords() {}

  /** A sentence for each of the deepest backlogs. */
  static List<String> backlogs(Recovery recovery, Topology topology) {
    return recovery.backlogs().stream()
        .limit(TOLD)
        .map(backlog -> sentence(backlog, topology))
        .toList();
  }

  static String sentence(Recovery recovery) {
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

  /** Such as "22,138 messages wait at 'outbox' at the end of the run: at 18 fewer a second …". */
  private static String sentence(Backlog backlog, Topology topology) {
    if (backlog.drainedNanos().isPresent()) {
      return "%s wait at '%s' after the fault, and are gone %s after the fault ends."
          .formatted(
              waiting(backlog, backlog.depth(), topology),
              backlog.component(),
              Figures.time(backlog.drainedNanos().getAsLong()));
    }
    String left =
        "%s wait at '%s' at the end of the run"
            .formatted(waiting(backlog, backlog.left(), topology), backlog.component());
    return backlog.toDrainNanos().isPresent()
        ? "%s, %s fewer each second: they are gone after %s more."
            .formatted(
                left,
                Figures.count(backlog.perSecond()),
                Figures.time(backlog.toDrainNanos().getAsLong()))
        : "%s, and they do not become fewer.".formatted(left);
  }

  private static String waiting(Backlog backlog, double depth, Topology topology) {
    boolean messages = ComponentCatalog.keepsMessages(topology, backlog.component());
    return Figures.whole(Math.round(depth)) + (messages ? " messages" : " calls");
  }
}
