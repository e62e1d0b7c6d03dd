package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Recovery;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.engine.limit.Limits;
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
      SimulationResult steady,
      SimulationResult run,
      Limits limits,
      Optional<Recovery> recovery,
      List<Verdict> verdicts,
      Bill bill) {
    List<String> sentences = new ArrayList<>();
    sentences.add(load(run.outcome()));
    OutageWords.sentence(limits.down()).ifPresent(sentences::add);
    limits.bottleneck().map(LimitWords::sentence).ifPresent(sentences::add);
    failures(run).ifPresent(sentences::add);
    if (recovery.isPresent()) {
      sentences.add(
          WorstMoment.sentence(run.timeline(), steady.timeline(), recovery.get().faultFromNanos()));
      sentences.addAll(RecoveryWords.sentences(recovery.get()));
    }
    sentences.addAll(ObjectiveWords.sentences(verdicts, recovery.isPresent()));
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
}
