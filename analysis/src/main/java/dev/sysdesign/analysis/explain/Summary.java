package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Recovery;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.limit.LimitState.Status;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.RootCause;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sentences that explain a run: objectives, recovery, what is full, what waits for it,
 * failures, load, cost. What somebody has to know who reads no further comes first, the cause
 * before what it leaves behind.
 */
final class Summary {
  private Summary() {}

  /**
   * Some sentences on a run, what matters most first.
   *
   * @param awaited a full limit for which requests wait, where they do not for the bottleneck
   */
  static List<String> of(
      Topology topology,
      SimulationResult steady,
      SimulationResult run,
      Limits limits,
      Optional<LimitState> awaited,
      Optional<Recovery> recovery,
      List<Verdict> verdicts,
      Bill bill) {
    List<String> sentences = new ArrayList<>(ObjectiveWords.sentences(verdicts, recovery));
    recovery.map(RecoveryWords::sentence).ifPresent(sentences::add);
    boolean faulted = recovery.isPresent();
    Optional<LimitState> first = limits.bottleneck();
    Optional<String> limit =
        first
            .map(LimitWords::sentence)
            .map(sentence -> faulted ? LimitWords.whileFaultsLast(sentence) : sentence);
    boolean isReached = first.filter(state -> state.status() != Status.FREE).isPresent();
    OutageWords.sentence(limits.down(), faulted).ifPresent(sentences::add);
    limit.filter(sentence -> isReached).ifPresent(sentences::add);
    if (!faulted && !isReached) {
      SlowestInterval.sentence(run, verdicts).ifPresent(sentences::add);
    }
    awaited
        .filter(state -> run.outcome().counts().failed() > 0)
        .map(LimitWords::sentence)
        .map(sentence -> faulted ? LimitWords.whileFaultsLast(sentence) : sentence)
        .ifPresent(sentences::add);
    recovery.map(r -> RecoveryWords.backlogs(r, topology)).ifPresent(sentences::addAll);
    failures(run).map(s -> of(s, faulted)).ifPresent(sentences::add);
    sentences.add(
        run.measuredNanos() == 0
            ? "The run ended before its warm-up of %s was over."
                .formatted(Figures.time(run.warmupNanos()))
            : of(load(run.outcome()), faulted));
    recovery
        .filter(r -> run.end() == SimulationResult.End.COMPLETE)
        .map(r -> WorstMoment.sentence(run.timeline(), steady.timeline(), r.faultFromNanos()))
        .ifPresent(sentences::add);
    limit.filter(sentence -> !isReached).ifPresent(sentences::add);
    sentences.add(CostWords.sentence(bill));
    return sentences;
  }

  /** Under a scenario the whole run is meant, from the end of the warm-up on. */
  private static String of(String sentence, boolean faulted) {
    return faulted
        ? "In the whole run, " + Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1)
        : sentence;
  }

  private static String load(Outcome outcome) {
    if (outcome.counts().completed() == 0) {
      return outcome.counts().offered() == 0
          ? "No request arrived."
          : "Of the %s requests that arrived none succeeded."
              .formatted(Figures.whole(outcome.counts().offered()));
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
            : "%s of the requests fail, %s at '%s' (%s)."
                .formatted(
                    share,
                    2 * main(run).count() > run.outcome().counts().failed()
                        ? "most of them"
                        : "the largest part of them",
                    main(run).component(),
                    main(run).cause().word()));
  }

  private static RootCause main(SimulationResult run) {
    return run.rootCauses().get(0);
  }
}
