package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Recovery;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.RootCause;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences that explain a run: load, bottleneck, failures, recovery, objectives, cost. */
final class Summary {
  private Summary() {}

  /** Some sentences on a run. */
  static String of(
      SimulationResult run, Optional<Recovery> recovery, List<Verdict> verdicts, Bill bill) {
    List<String> sentences = new ArrayList<>();
    sentences.add(load(run.outcome()));
    run.bottleneck().map(BottleneckWords::sentence).ifPresent(sentences::add);
    failures(run).ifPresent(sentences::add);
    if (recovery.isPresent()) {
      WorstMoment.sentence(run.timeline()).ifPresent(sentences::add);
      sentences.add(recovery(recovery.get()));
    }
    sentences.addAll(ObjectiveWords.sentences(verdicts));
    sentences.add(CostWords.sentence(bill));
    return String.join(" ", sentences);
  }

  private static String load(Outcome outcome) {
    if (outcome.counts().completed() == 0) {
      return outcome.counts().offered() == 0
          ? "No request arrived."
          : "Of %s requests none succeeded.".formatted(Figures.whole(outcome.counts().offered()));
    }
    return "The system serves %s; half of the requests take %s or less, 99 %% %s or less."
        .formatted(
            Figures.rate(outcome.throughput()),
            Figures.time(outcome.latency().p50()),
            Figures.time(outcome.latency().p99()));
  }

  private static Optional<String> failures(SimulationResult run) {
    if (run.outcome().counts().failed() == 0) {
      return Optional.empty();
    }
    String share = Figures.share(run.outcome().errorRate());
    return Optional.of(
        run.rootCauses().isEmpty()
            ? share + " of the requests fail."
            : "%s of the requests fail, most of them at '%s' (%s)."
                .formatted(share, main(run).component(), main(run).cause().word()));
  }

  private static RootCause main(SimulationResult run) {
    return run.rootCauses().get(0);
  }

  private static String recovery(Recovery recovery) {
    if (!recovery.observed()) {
      return "The run ends with the fault.";
    }
    if (recovery.nanos().isEmpty()) {
      return "After the fault the system does not recover within the run.";
    }
    long nanos = recovery.nanos().getAsLong();
    return nanos < recovery.stepNanos()
        ? "After the fault the system is back within %s."
            .formatted(Figures.time(recovery.stepNanos()))
        : "After the fault the system is back in %s.".formatted(Figures.time(nanos));
  }
}
