package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Value;
import java.util.Optional;

/** Laws of times as functions. */
final class LawText {
  private LawText() {}

  static String time(double nanos) {
    return NumberText.of(new Value.Quantity(nanos, Dimension.TIME));
  }

  private static String number(double number) {
    return NumberText.of(new Value.Quantity(number, Dimension.COUNT));
  }

  /** Empty for measured times, whose file the law does not know. */
  static Optional<String> of(Distribution law) {
    if (law instanceof Distribution.Constant constant) {
      return text("constant", time(constant.mean()));
    }
    if (law instanceof Distribution.Uniform uniform) {
      return text("uniform", time(uniform.low()), time(uniform.high()));
    }
    if (law instanceof Distribution.Exponential exponential) {
      return text("exponential", time(exponential.mean()));
    }
    if (law instanceof Distribution.Erlang erlang) {
      return text("erlang", number(erlang.phases()), time(erlang.mean()));
    }
    if (law instanceof Distribution.Hyperexponential h) {
      return text("hyperexponential", number(h.p()), time(h.mean1()), time(h.mean2()));
    }
    if (law instanceof Distribution.Normal normal) {
      return text("normal", time(normal.mean()), time(normal.deviation()));
    }
    if (law instanceof Distribution.LogNormal log) {
      return text("lognormal", time(log.mean()), "sigma: " + number(log.sigma()));
    }
    return law instanceof Distribution.Pareto pareto
        ? text("pareto", time(pareto.min()), number(pareto.alpha()))
        : Optional.empty();
  }

  private static Optional<String> text(String function, String... arguments) {
    return Optional.of(function + "(" + String.join(", ", arguments) + ")");
  }
}
