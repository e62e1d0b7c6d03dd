package dev.sysdesign.cli;

import dev.sysdesign.analysis.gate.Change;
import dev.sysdesign.analysis.gate.Condition;
import dev.sysdesign.analysis.verdict.Judge;
import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.lang.Conditions;
import dev.sysdesign.lang.source.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the conditions of an option: those of an {@code slo}, money also without its {@code $}, and
 * changes such as {@code p99 > +10%}. Collects what is wrong with them.
 */
final class ConditionReader {
  private static final Pattern FORM =
      Pattern.compile("(?<left>.*?)(?<op><=|>=|<|>)\\s*(?<sign>[+-]?)(?<limit>[^<>]*)");
  private static final Pattern SHARE = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)\\s*%");
  private static final Pattern EATEN = Pattern.compile("0\\d.*|[,./].*");

  private final String option;
  private final Topology topology;
  private final List<CallProblem> problems = new ArrayList<>();

  ConditionReader(String option, Topology topology) {
    this.option = option;
    this.topology = topology;
  }

  List<CallProblem> problems() {
    return problems;
  }

  /** Whether a text means to be a condition, rather than a word. */
  static boolean isCondition(String text) {
    return text.indexOf('<') >= 0 || text.indexOf('>') >= 0 || text.indexOf('=') >= 0;
  }

  /** Whether a text means a change against a base. */
  static boolean isChange(String text) {
    Matcher form = FORM.matcher(arrowless(text));
    return form.matches() && !form.group("sign").isEmpty();
  }

  /** An edge's arrow is no comparison; the text keeps its length. */
  private static String arrowless(String text) {
    return text.replace("->", "--");
  }

  /** The condition; empty where something is wrong with it. */
  Optional<Condition> read(String text) {
    Matcher form = FORM.matcher(arrowless(text));
    if (!form.matches()) {
      return objective(text, text).map(o -> new Condition(text, o, Optional.empty()));
    }
    String before = text.substring(0, form.start("sign"));
    String limit = form.group("limit").strip();
    Optional<MetricSpec> metric = metric(form.group("left"));
    boolean money = metric.isPresent() && metric.get().dimension().isEmpty();
    if (money && EATEN.matcher(limit).matches()) {
      report(
          "eaten-dollar",
          "'%s %s' has the limit '%s', which is no amount.".formatted(option, text, limit),
          "Shells take '$5' for a variable: leave out the '$', as in 'cost > 5000/month'.");
      return Optional.empty();
    }
    String dollars = money && limit.matches("\\d.*") && !limit.endsWith("%") ? "$" : "";
    if (form.group("sign").isEmpty()) {
      return objective(text, before + dollars + limit)
          .map(o -> new Condition(text, o, Optional.empty()));
    }
    int direction = form.group("sign").equals("-") ? -1 : 1;
    Matcher share = SHARE.matcher(limit);
    boolean ofBase =
        share.matches()
            && metric.isPresent()
            && !metric.get().dimension().equals(Optional.of(Dimension.SHARE));
    if (ofBase) {
      double part = new BigDecimal(share.group(1)).movePointLeft(2).doubleValue();
      return objective(text, before + nothing(metric.get()))
          .map(o -> new Condition(text, o, Optional.of(new Change(direction * part, true))));
    }
    return objective(text, before + dollars + limit)
        .map(o -> new Condition(text, o, Optional.of(by(direction, o))));
  }

  private static Change by(int direction, Objective objective) {
    return new Change(direction * Judge.number(objective.limit()), false);
  }

  private static Optional<MetricSpec> metric(String left) {
    String name = left.strip();
    return MetricCatalog.find(name.substring(name.lastIndexOf('.') + 1));
  }

  /** A limit of the metric's dimension that stands for none. */
  private static String nothing(MetricSpec metric) {
    return metric
        .dimension()
        .map(dimension -> "0" + dimension.units().iterator().next())
        .orElse("$0/month");
  }

  private Optional<Objective> objective(String text, String meant) {
    Conditions.Read read = Conditions.read(option, meant, topology);
    read.problems().stream().filter(Problem::isError).findFirst().ifPresent(p -> problem(text, p));
    return read.objective();
  }

  private void problem(String text, Problem problem) {
    report(
        problem.code(),
        "'%s %s', column %s: %s".formatted(option, text, problem.column(), problem.message()),
        problem.hint());
  }

  private void report(String code, String message, String hint) {
    problems.add(new CallProblem(code, message, hint));
  }
}
