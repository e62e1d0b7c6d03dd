package dev.sysdesign.analysis.difference;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.BilledCosts;
import dev.sysdesign.analysis.LongEnough;
import dev.sysdesign.analysis.difference.MetricDifference.Finding;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.gate.Change;
import dev.sysdesign.analysis.gate.Condition;
import dev.sysdesign.analysis.gate.ConditionVerdict;
import dev.sysdesign.analysis.gate.Found;
import dev.sysdesign.analysis.verdict.Costs;
import dev.sysdesign.analysis.verdict.Evidence;
import dev.sysdesign.analysis.verdict.Judge;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.analysis.warning.Warnings;
import dev.sysdesign.cost.Billing;
import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.replication.PairedComparison;
import dev.sysdesign.engine.replication.PairedComparison.Difference;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.SimulationResult.End;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;

/** Compares two versions of a system. Stateless; comparisons may go in parallel. */
public final class Differ {
  /** With so many pairs an interval of no width is no accident. */
  private static final int ENOUGH_RUNS = 5;

  private final DifferencePlan plan;
  private final PairedComparison runs;
  private final UnsettledBill baseBill;
  private final UnsettledBill headBill;
  private final Renames renames;

  /** Both with a run without faults, where they are compared under a scenario. */
  private final Optional<Analysis> baseUnderFaults;

  private final Optional<Analysis> headUnderFaults;

  private Differ(
      DifferencePlan plan,
      PairedComparison runs,
      Optional<Analysis> baseUnderFaults,
      Optional<Analysis> headUnderFaults) {
    this.plan = plan;
    this.runs = runs;
    this.renames = renames(plan);
    this.baseBill = UnsettledBill.of(plan.base(), runs.base());
    this.headBill = UnsettledBill.of(plan.head(), runs.changed());
    this.baseUnderFaults = baseUnderFaults;
    this.headUnderFaults = headUnderFaults;
  }

  /**
   * Simulates both in pairs, prices both, and tells what changes.
   *
   * @param observer hears how far both are together; when it cancels, the numbers are partial and
   *     have no intervals
   * @throws IllegalArgumentException where the scenario cannot be injected as it is written, which
   *     the language finds before
   */
  public static SystemDifference compare(DifferencePlan plan, Observer observer) {
    PairedComparison runs = longEnough(plan, observer);
    if (plan.scenario().isEmpty()) {
      return new Differ(plan, runs, Optional.empty(), Optional.empty()).difference();
    }
    Observer rest = done -> observer.proceed(1);
    RunSettings settings = plan.base().topology().settings();
    return new Differ(
            plan,
            runs,
            Optional.of(Analyst.analyse(plan.base(), rest)),
            Optional.of(Analyst.analyse(like(plan.head(), settings), rest)))
        .difference();
  }

  /** Where the base says nothing of how long to measure both go on until both are settled. */
  private static PairedComparison longEnough(DifferencePlan plan, Observer observer) {
    RunPlan base = plan.base().run();
    PairedComparison runs = pairs(plan, base, observer);
    boolean goesOn = base.settings().goesOn() && plan.scenario().isEmpty();
    OptionalLong longer = goesOn ? longer(plan, runs) : OptionalLong.empty();
    while (longer.isPresent()) {
      base = base.with(base.settings().withDuration(longer.getAsLong()));
      runs = pairs(plan, base, done -> observer.proceed(1));
      longer = longer(plan, runs);
    }
    return runs;
  }

  private static PairedComparison pairs(DifferencePlan plan, RunPlan base, Observer observer) {
    Renames renames = renames(plan);
    return PairedComparison.of(
        plan.base().topology(),
        base,
        plan.head().topology(),
        plan.head().run().renamed(renames.former()),
        observer);
  }

  private static Renames renames(DifferencePlan plan) {
    return plan.renames().with(plan.base().topology(), plan.head().topology());
  }

  private static OptionalLong longer(DifferencePlan plan, PairedComparison runs) {
    if (runs.base().end() != End.COMPLETE || runs.changed().end() != End.COMPLETE) {
      return OptionalLong.empty();
    }
    long most = plan.base().eventsToGoOn();
    OptionalLong base = LongEnough.longer(plan.base().topology(), runs.base(), most);
    OptionalLong head = LongEnough.longer(plan.head().topology(), runs.changed(), most);
    return base.isEmpty() || head.isPresent() && head.getAsLong() > base.getAsLong() ? head : base;
  }

  /** With seed, duration and replications of the base; it goes on where the base does. */
  private static AnalysisPlan like(AnalysisPlan head, RunSettings base) {
    RunSettings settings =
        head.topology()
            .settings()
            .withSeed(base.seed())
            .lasting(base)
            .withReplications(base.replications());
    return new AnalysisPlan(head.topology().withSettings(settings), head.scenario(), head.prices());
  }

  private SystemDifference difference() {
    Topology head = plan.head().topology();
    List<MetricDifference> metrics =
        ComparedMetrics.of(plan.base().topology(), head, renames).stream()
            .map(this::metric)
            .toList();
    return new SystemDifference(
        runs.base(),
        runs.changed(),
        plan.scenario(),
        runs.base().runNanos() > plan.base().topology().settings().durationNanos(),
        ServedCost.beside(metrics, served()),
        objectives(),
        plan.conditions().stream().map(this::condition).toList(),
        plan.scenario().isPresent() ? List.of() : ofHead(head),
        baseBill.warnings());
  }

  private List<Warning> ofHead(Topology head) {
    List<Warning> warnings = new ArrayList<>(Warnings.of(Limits.of(head, runs.changed())));
    warnings.addAll(headBill.warnings());
    return warnings;
  }

  /** One of the head alone is judged as its objectives are. */
  private ConditionVerdict condition(Condition condition) {
    return condition.change().isPresent()
        ? changed(condition, condition.change().get())
        : ConditionVerdict.of(
            condition,
            headUnderFaults
                .map(Analysis::evidence)
                .orElseGet(() -> evidence(plan.head(), runs.changed())));
  }

  /**
   * Under a scenario over the whole run, as the figures; the bills of the runs without have no
   * interval of their difference.
   */
  private ConditionVerdict changed(Condition condition, Change change) {
    Objective ofHead = condition.objective();
    Objective ofBase = renames.inBase(ofHead);
    boolean billed = ofHead.metric().metric().equals(MetricCatalog.COST.name());
    boolean known =
        Judge.isMeasured(ofBase, evidence(plan.base(), runs.base()))
            && Judge.isMeasured(ofHead, evidence(plan.head(), runs.changed()));
    Difference rest =
        told(
            ofHead,
            runs.difference(
                run -> change.ofBase() * number(value(ofBase, plan.base(), run)),
                run -> number(value(ofHead, plan.head(), run))));
    if (!known || rest.interval().isEmpty() || billed && headUnderFaults.isPresent()) {
      return ConditionVerdict.unknown(condition);
    }
    Value before = value(ofBase, plan.base(), runs.base()).orElseThrow();
    Value after = value(ofHead, plan.head(), runs.changed()).orElseThrow();
    return new ConditionVerdict(
        condition,
        ofHead.comparator().holds(rest.value(), change.limit())
            ? Verdict.Decision.PASS
            : Verdict.Decision.FAIL,
        rest.interval().get().halfWidth() > 0 && rest.interval().get().contains(change.limit()),
        found(before, after, change, rest),
        "%s at the base, %s at the head".formatted(Figures.value(before), Figures.value(after)));
  }

  private static Found found(Value before, Value after, Change change, Difference rest) {
    double base = Judge.number(before);
    return new Found(
        Optional.of(before),
        Optional.of(after),
        change.isOf(base)
            ? OptionalDouble.of(change.of(rest.value(), base))
            : OptionalDouble.empty(),
        rest.interval().filter(i -> change.isOf(base)).map(i -> change.of(i, base)));
  }

  private MetricDifference metric(Objective objective) {
    if (objective.metric().metric().equals(MetricCatalog.COST.name())
        && headUnderFaults.isPresent()) {
      return cost(objective);
    }
    Optional<Value> before = value(renames.inBase(objective), plan.base(), runs.base());
    Optional<Value> after = value(objective, plan.head(), runs.changed());
    Difference change =
        told(
            objective,
            runs.difference(
                run -> number(value(renames.inBase(objective), plan.base(), run)),
                run -> number(value(objective, plan.head(), run))));
    return new MetricDifference(
        objective.metric(),
        before,
        after,
        change.value(),
        change.interval(),
        finding(change, objective.comparator()),
        limit(objective));
  }

  /**
   * Few runs that differ by the very same figure have an interval of no width, since figures are
   * read to a bucket: it says nothing of how sure the difference is. What is billed has no such
   * steps.
   */
  private Difference told(Objective objective, Difference change) {
    if (isUnsettled(objective)) {
      return new Difference(change.value(), Optional.empty());
    }
    boolean sampled = !objective.metric().metric().equals(MetricCatalog.COST.name());
    boolean bare =
        change.interval().filter(i -> i.halfWidth() == 0).isPresent() && change.value() != 0;
    return sampled && bare && runs.base().replications() < ENOUGH_RUNS
        ? new Difference(change.value(), Optional.empty())
        : change;
  }

  /** The way to a number of instances is no difference between what two systems cost. */
  private boolean isUnsettled(Objective objective) {
    return objective.metric().metric().equals(MetricCatalog.COST.name())
        && (headBill.concerns(objective.metric())
            || baseBill.concerns(renames.inBase(objective).metric()));
  }

  /** A bill is that of the run without faults: one of a fault does not exist. */
  private MetricDifference cost(Objective objective) {
    Optional<Value> before =
        value(renames.inBase(objective), plan.base(), baseUnderFaults.orElseThrow().steady());
    Optional<Value> after = value(objective, plan.head(), headUnderFaults.orElseThrow().steady());
    return new MetricDifference(
        objective.metric(),
        before,
        after,
        number(after) - number(before),
        Optional.empty(),
        Finding.UNKNOWN,
        limit(objective));
  }

  /** The strictest one of head and base. */
  private OptionalDouble limit(Objective metric) {
    String ofHead = metric.metric().text();
    String ofBase = renames.inBase(metric).metric().text();
    DoubleStream all =
        DoubleStream.concat(
            limits(plan.head().topology(), ofHead), limits(plan.base().topology(), ofBase));
    return metric.comparator().isUpper() ? all.min() : all.max();
  }

  private static DoubleStream limits(Topology topology, String metric) {
    return topology.slos().stream()
        .flatMap(slo -> slo.objectives().stream())
        .filter(objective -> objective.metric().text().equals(metric))
        .mapToDouble(objective -> Judge.number(objective.limit()));
  }

  private MetricDifference served() {
    boolean unsettled = !headBill.problems().isEmpty() || !baseBill.problems().isEmpty();
    boolean unknown = headUnderFaults.isPresent() || unsettled;
    SimulationResult baseRun = baseUnderFaults.map(Analysis::steady).orElse(runs.base());
    SimulationResult headRun = headUnderFaults.map(Analysis::steady).orElse(runs.changed());
    Difference change =
        runs.difference(
            run -> number(served(plan.base(), run)), run -> number(served(plan.head(), run)));
    Optional<Value> before = served(plan.base(), baseRun);
    Optional<Value> after = served(plan.head(), headRun);
    return new MetricDifference(
        ServedCost.METRIC,
        before,
        after,
        number(after) - number(before),
        unknown ? Optional.empty() : change.interval(),
        unknown ? Finding.UNKNOWN : finding(change, Comparator.AT_MOST),
        OptionalDouble.empty());
  }

  private static Optional<Value> served(AnalysisPlan plan, SimulationResult run) {
    Evidence evidence = evidence(plan, run);
    return ServedCost.of(objective -> Judge.value(objective, evidence));
  }

  private static Finding finding(Difference change, Comparator comparator) {
    if (change.interval().isEmpty()) {
      return Finding.UNKNOWN;
    }
    if (!change.isSignificant()) {
      return Finding.SAME;
    }
    return comparator.isUpper() == change.value() < 0 ? Finding.BETTER : Finding.WORSE;
  }

  private static Optional<Value> value(
      Objective objective, AnalysisPlan plan, SimulationResult run) {
    return Judge.value(objective, evidence(plan, run));
  }

  private static double number(Optional<Value> value) {
    return value.map(Judge::number).orElse(Double.NaN);
  }

  private static Evidence evidence(AnalysisPlan plan, SimulationResult run) {
    Costs costs = BilledCosts.of(Billing.bill(plan.topology(), run, plan.prices()), run);
    return new Evidence(run, costs, Optional.empty());
  }

  private List<ObjectiveDifference> objectives() {
    List<Verdict> before =
        baseUnderFaults.map(Analysis::verdicts).orElseGet(() -> verdicts(plan.base(), runs.base()));
    List<Verdict> after =
        headUnderFaults
            .map(Analysis::verdicts)
            .orElseGet(() -> verdicts(plan.head(), runs.changed()));
    return after.stream()
        .map(
            verdict ->
                new ObjectiveDifference(
                    verdict,
                    before.stream()
                        .filter(b -> b.objective().equals(renames.inBase(verdict.objective())))
                        .filter(b -> b.part() == verdict.part())
                        .findFirst()))
        .toList();
  }

  private static List<Verdict> verdicts(AnalysisPlan plan, SimulationResult run) {
    return Judge.slos(plan.topology().slos(), evidence(plan, run));
  }
}
