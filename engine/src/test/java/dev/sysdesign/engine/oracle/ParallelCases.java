package dev.sysdesign.engine.oracle;

import static dev.sysdesign.engine.oracle.Model.count;
import static dev.sysdesign.engine.oracle.Model.exponential;
import static dev.sysdesign.engine.oracle.Model.law;
import static dev.sysdesign.engine.oracle.Model.lognormal;
import static dev.sysdesign.engine.oracle.Model.word;

import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Confidence;
import java.util.stream.Stream;

/** Calls in parallel: the slowest decides. */
final class ParallelCases {
  private static final Value UNLIMITED = word("unlimited");
  private static final double LAMBDA = 1_000;

  private ParallelCases() {}

  static Stream<Experiment> all() {
    return Stream.of(
            Oracle.of("forkjoin2-").stream().map(ParallelCases::twoQueues),
            Oracle.of("forkjoin4-").stream().map(ParallelCases::manyQueues),
            Oracle.of("forkjoin8-").stream().map(ParallelCases::manyQueues),
            Oracle.of("forkjoin3-").stream().map(ParallelCases::manyQueues),
            Oracle.of("fanout-exp-").stream().map(ParallelCases::fanOut),
            Oracle.of("lognormal-max").stream().map(ParallelCases::logNormal))
        .flatMap(cases -> cases);
  }

  private static Experiment twoQueues(Oracle oracle) {
    return queues(oracle)
        .exactly("R", Reading.time(Confidence::mean))
        .exactly("R_single", Reading.time("s0", Confidence::mean));
  }

  private static Experiment manyQueues(Oracle oracle) {
    Reading mean = Reading.time(Confidence::mean);
    return queues(oracle)
        .nearly("R_approx", 0.05 * oracle.value("R_approx"), "± 5 %", mean)
        .between("R_upper", 0, oracle.value("R_upper"), "at most", mean)
        .between("R_lower", oracle.value("R_lower"), Double.MAX_VALUE, "at least", mean);
  }

  private static Experiment queues(Oracle oracle) {
    double lambda = oracle.parameter("lambda_");
    double mu = oracle.parameter("mu");
    double idle = 1 - lambda / mu;
    Model model = parallel(lambda, oracle.parameter("n"), count(1), exponential(1 / mu));
    return Experiment.of(oracle, model, 100_000 + 20_000 / (idle * idle), lambda);
  }

  private static Experiment fanOut(Oracle oracle) {
    double branches = oracle.parameter("n");
    Model model = parallel(LAMBDA, branches, UNLIMITED, exponential(oracle.parameter("mean")));
    return Experiment.of(oracle, model, Lengths.SHORT / 2, LAMBDA)
        .exactly("mean", Reading.time(Confidence::mean))
        .percentiles("max_", 1);
  }

  private static Experiment logNormal(Oracle oracle) {
    Distribution law = lognormal(oracle.parameter("mean"), oracle.parameter("sigma"));
    Model model = parallel(LAMBDA, oracle.parameter("n"), UNLIMITED, law);
    Experiment experiment = Experiment.of(oracle, model, Lengths.SHORT, LAMBDA);
    return oracle.has("mean")
        ? experiment.exactly("mean", Reading.time(Confidence::mean)).percentiles("", 1)
        : experiment.percentiles("max_", 1);
  }

  private static Model parallel(double lambda, double branches, Value slots, Distribution work) {
    Model model = Model.poisson(lambda);
    for (int i = 0; i < (int) branches; i++) {
      model
          .with(
              "service",
              "s" + i,
              "concurrency",
              slots,
              "queue",
              UNLIMITED,
              "serviceTime",
              law(work))
          .edge("source", "s" + i, 0);
    }
    return model;
  }
}
