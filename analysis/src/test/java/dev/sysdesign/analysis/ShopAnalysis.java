package dev.sysdesign.analysis;

import dev.sysdesign.analysis.explain.Comparison;
import dev.sysdesign.analysis.explain.Explanation;
import dev.sysdesign.analysis.explain.Explanations;
import dev.sysdesign.analysis.explain.Reason;
import dev.sysdesign.analysis.explain.UnsetWork;
import dev.sysdesign.analysis.verdict.Evidence;
import dev.sysdesign.analysis.verdict.Judge;
import dev.sysdesign.analysis.verdict.Recovery;
import dev.sysdesign.analysis.verdict.RecoveryFinder;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.warning.Findings;
import dev.sysdesign.analysis.warning.Warnings;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.bill.Subject;
import dev.sysdesign.cost.bill.TierUse;
import dev.sysdesign.engine.analytic.ComponentEstimate;
import dev.sysdesign.engine.analytic.StationEstimate;
import dev.sysdesign.engine.analytic.SystemEstimate;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Slo;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.SimulationResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Analyses of {@link ShopRun}s: the real verdicts, warnings and sentences on given numbers. */
public final class ShopAnalysis {
  private static final long SECOND = 1_000_000_000L;

  /** An estimate that says that {@code orders} is half full. */
  private static final List<StationEstimate> ESTIMATES =
      List.of(new StationEstimate("orders", 1000, LimitKind.CONNECTIONS, 100, 200, 0, 0));

  private static final SystemEstimate ESTIMATE =
      new SystemEstimate(
          true,
          ESTIMATES,
          List.of(),
          List.of(estimate("app", 8e6, 0.25), estimate("orders", 10.1e6, 0.5)),
          List.of(),
          List.of());

  private ShopAnalysis() {}

  private static ComponentEstimate estimate(String name, double latency, double load) {
    return new ComponentEstimate(
        name, 1000, 1e6, 2e6, latency, 0.5e6, OptionalDouble.of(load), OptionalDouble.of(load));
  }

  /** Of a run without faults. */
  public static Analysis steady(SimulationResult run) {
    return analysis(run, Optional.empty());
  }

  /** Of a run under a scenario whose fault lasts from second 1 to 2. */
  public static Analysis underFault(SimulationResult steady, SimulationResult faulted) {
    Scenario scenario = scenario();
    List<Verdict> verdicts = verdicts(steady);
    Recovery recovery = RecoveryFinder.find(steady, verdicts, faulted, SECOND, 2 * SECOND);
    return analysis(
        steady,
        Optional.of(
            new ScenarioRun(
                scenario,
                faulted,
                Optional.of(steady),
                faulted,
                Optional.of(steady),
                SECOND,
                2 * SECOND,
                recovery,
                true)));
  }

  private static Analysis analysis(SimulationResult steady, Optional<ScenarioRun> faulted) {
    Bill bill = bill();
    List<Verdict> verdicts = new ArrayList<>(verdicts(steady));
    faulted.ifPresent(
        f ->
            verdicts.addAll(
                Judge.expectations(
                    f.scenario(),
                    new Evidence(
                        f.window(), BilledCosts.of(bill, steady), Optional.of(f.recovery())))));
    Optional<SimulationResult> run = faulted.map(ScenarioRun::run);
    Optional<Recovery> recovery = faulted.map(ScenarioRun::recovery);
    Limits limits = Limits.of(topology(), steady);
    Limits shown = run.map(r -> Limits.of(topology(), r)).orElse(limits);
    return new Analysis(
        topology(),
        steady,
        faulted,
        bill,
        verdicts,
        Warnings.of(
            new Findings(
                OptionalDouble.empty(), limits, steady, run, true, recovery, bill, verdicts)),
        explanation(
            Explanations.of(topology(), ESTIMATE, shown, steady, run, recovery, verdicts, bill)),
        shown,
        UnsetWork.of(topology(), run.orElse(steady)));
  }

  /** With one time that agrees with the formulas and one that does not. */
  private static Explanation explanation(Explanation plain) {
    Optional<Interval> interval = Optional.of(new Interval(9.9e6, 10.1e6));
    return new Explanation(
        plain.sentences(),
        plain.limits(),
        plain.faulted(),
        plain.estimate(),
        List.of(
            new Comparison(
                "app",
                8e6,
                10e6,
                interval,
                0.5e6,
                List.of(
                    new Reason("held-slots", "its slots are held while calls wait downstream"))),
            new Comparison("orders", 10.1e6, 10e6, interval, 0, List.of())),
        List.of());
  }

  private static List<Verdict> verdicts(SimulationResult steady) {
    return Judge.slos(
        slos(), new Evidence(steady, BilledCosts.of(bill(), steady), Optional.empty()));
  }

  private static Topology topology() {
    return new Topology(
        "shop",
        "Web shop",
        "us-east-1",
        List.of(),
        List.of(),
        List.of(),
        slos(),
        List.of(scenario()),
        RunSettings.DEFAULT,
        "");
  }

  private static Scenario scenario() {
    return new Scenario(
        "cache-dies",
        "Redis restarts at peak",
        List.of(
            new Injection(
                "cache-stampede",
                new Target.OfComponent("redis"),
                SECOND,
                OptionalLong.of(SECOND),
                Properties.NONE)),
        List.of(
            limit(new MetricRef.OfComponent("shoppers", "errors"), 0.05, Dimension.SHARE),
            limit(new MetricRef.OfSystem("recovery"), 30e9, Dimension.TIME)),
        "");
  }

  private static List<Slo> slos() {
    return List.of(
        new Slo(
            "Shoppers are served",
            List.of(
                limit(new MetricRef.OfComponent("shoppers", "p99"), 30.25e6, Dimension.TIME),
                limit(new MetricRef.OfComponent("shoppers", "errors"), 0.001, Dimension.SHARE),
                limit(new MetricRef.OfSystem("p999"), 50e6, Dimension.TIME))),
        new Slo(
            "Within budget",
            List.of(
                new Objective(
                    new MetricRef.OfSystem("cost"),
                    Comparator.AT_MOST,
                    new Value.Price(new BigDecimal("1000"), Value.Price.Period.MONTH)))));
  }

  private static Objective limit(MetricRef metric, double limit, Dimension dimension) {
    return new Objective(metric, Comparator.LESS, new Value.Quantity(limit, dimension));
  }

  private static Bill bill() {
    return new Bill(
        List.of(
            line("app", "EC2", "2 × m6i.large", "1460", "hour", "0.096"),
            line("orders", "RDS", "db.r6g.large", "730", "hour", "0.225"),
            line("orders", "RDS", "gp3 storage", "100", "GB-month", "0.115"),
            new BillLine(
                new Subject.OfComponent("redis"),
                Charge.unpriced(
                    "ElastiCache",
                    "elasticache:x",
                    "cache.x9z.large",
                    Quantity.of(730),
                    "the price file has no price of it in us-east-1"))),
        "2026-10-01",
        List.of("A month has 730 hours, and 30 days for requests."),
        List.of());
  }

  private static BillLine line(
      String component, String service, String what, String quantity, String unit, String usd) {
    Quantity units = Quantity.of(quantity);
    return new BillLine(
        new Subject.OfComponent(component),
        Charge.priced(
            service, "rate", what, units, unit, List.of(new TierUse(units, new BigDecimal(usd)))));
  }
}
