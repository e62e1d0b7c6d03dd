package dev.sysdesign.analysis.json;

import dev.sysdesign.analysis.verdict.Costs;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A verdict. Times are in milliseconds, shares 0 to 1, money a decimal string a month. */
final class VerdictJson {
  private VerdictJson() {}

  static void write(JsonOut out, Verdict verdict) {
    out.text("name", verdict.title());
    out.text("scenario", verdict.scenario());
    out.text("metric", verdict.objective().metric().text());
    out.text("op", verdict.objective().comparator().symbol());
    value(out, "limit", Optional.of(verdict.objective().limit()));
    value(out, "actual", verdict.actual());
    if (isTime(verdict.objective().limit())) {
      out.millis("ci95", OutcomeJson.notBelowZero(verdict.interval()));
    } else {
      out.interval("ci95", OutcomeJson.notBelowZero(verdict.interval()));
    }
    out.text("verdict", verdict.decision().word());
    out.flag("tooCloseToCall", verdict.closeCall().isPresent());
    out.millis("settledAfterMs", settledAfter(verdict));
    out.text("note", verdict.note());
    out.text("run", verdict.part().name().toLowerCase(Locale.ROOT));
    verdict
        .closeCall()
        .map(Verdict.CloseCall::settlingRuns)
        .filter(OptionalInt::isPresent)
        .ifPresentOrElse(
            runs -> out.whole("settledByReplications", runs.getAsInt()),
            () -> out.nothing("settledByReplications"));
  }

  private static double settledAfter(Verdict verdict) {
    return verdict.closeCall().isPresent() && verdict.closeCall().get().settlingNanos().isPresent()
        ? verdict.closeCall().get().settlingNanos().getAsLong()
        : Double.NaN;
  }

  private static boolean isTime(Value value) {
    return value instanceof Value.Quantity quantity && quantity.dimension() == Dimension.TIME;
  }

  /** A value in the unit of its metric, or null. */
  static void value(JsonOut out, String name, Optional<Value> value) {
    if (value.isEmpty()) {
      out.nothing(name);
    } else if (value.get() instanceof Value.Price price) {
      out.text(name, Costs.perMonth(price).toPlainString());
    } else if (isTime(value.get())) {
      out.millis(name, ((Value.Quantity) value.get()).amount());
    } else {
      out.number(name, ((Value.Quantity) value.get()).amount());
    }
  }
}
