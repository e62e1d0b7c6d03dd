package dev.sysdesign.engine.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The text of docs/reference/reference-values.md. */
final class ReferenceValuesPage {
  private static final String INTRODUCTION =
      """
      # Reference values

      Systems whose behaviour queueing theory knows, and what the simulator says of them. Each has \
      only properties that the language has, and runs with the seeds 1, 2 and 3, which are never \
      chosen. The build fails unless every run passes:

      - for an exact value, it lies within 2 half-widths of the middle of the 95 % interval (about 4 \
      standard errors), and the half-width is under 5 % of the value;
      - for an approximation or a bound, which says so beside the value, the same holds for the \
      nearest value that it admits;
      - Little's law holds to rounding at every component, and every request is accounted for.

      *Simulated* is the middle of the interval of seed 1, and ± its half-width. *Off* is by how \
      many half-widths the seeds 1, 2 and 3 are away from the exact value, or from the nearest \
      admitted one: a run passes with 2.0 or less. *Requests* are those measured in a run, \
      after a warm-up of a tenth as many; so many that the widest interval is some 3 to 4 % of its \
      value. Times are in seconds, rates per second.

      `W` is the mean time inside, of which `Wq` is spent waiting, `T_p99` its 99th percentile; `L` \
      is the mean number inside, of which `Lq` wait; `rho` and `utilisation` are the share of slots \
      or cores in use; `hit` is a hit ratio. λ is the arrival rate, μ the rate at which a slot works.

      The page is generated. [How honest the intervals are](coverage.md) shows for some of the \
      models how often an interval holds the exact value.

      """;

  /** A formula of the data that the case before it has in full. */
  private static final String ABBREVIATED = "`PK`";

  private static final int DIGITS = 4;

  private static final Map<String, String> LETTERS =
      Map.of(
          "lambda", "λ", "mu", "μ", "rho", "ρ", "theta", "θ", "sigma", "σ", "alpha", "α", "tau",
          "τ");

  private ReferenceValuesPage() {}

  static String text(List<Finding> findings) {
    StringBuilder page = new StringBuilder(INTRODUCTION).append(summary(findings));
    for (Family family : Family.ALL) {
      List<Finding> cases =
          findings.stream()
              .filter(finding -> Family.of(finding.experiment().oracle()).equals(family))
              .toList();
      page.append(section(family, cases));
    }
    return page.append(left()).toString();
  }

  private static String summary(List<Finding> findings) {
    long cases = findings.stream().map(f -> f.experiment().oracle().id()).distinct().count();
    int values = findings.stream().mapToInt(f -> f.experiment().checks().size()).sum();
    return cases
        + " of "
        + Oracle.of("").size()
        + " cases are compared, in "
        + findings.size()
        + " systems and "
        + values
        + " values, each with "
        + Finding.SEEDS
        + " seeds.\n\n";
  }

  private static String section(Family family, List<Finding> cases) {
    StringBuilder section = new StringBuilder("## ").append(family.title()).append("\n\n");
    section.append("As a system: ").append(family.system()).append(".\n\n");
    String formulas =
        cases.stream()
            .map(finding -> "`" + finding.experiment().oracle().formula() + "`")
            .filter(formula -> !formula.equals(ABBREVIATED))
            .distinct()
            .collect(Collectors.joining("; "));
    section.append("Formula: ").append(formulas).append("\n\n");
    section.append("| case | value | exact | simulated | ± | off | requests |\n");
    section.append("|---|---|---:|---:|---:|---:|---:|\n");
    cases.forEach(finding -> rows(finding).forEach(section::append));
    String facts =
        cases.stream()
            .flatMap(finding -> finding.experiment().facts().stream().map(Fact::text))
            .distinct()
            .collect(Collectors.joining(" "));
    return section.append(facts.isEmpty() ? "\n" : "\nIn every run: " + facts + "\n\n").toString();
  }

  private static List<String> rows(Finding finding) {
    List<String> rows = new ArrayList<>();
    Experiment experiment = finding.experiment();
    for (int i = 0; i < experiment.checks().size(); i++) {
      int at = i;
      Check check = experiment.checks().get(i);
      IntFunction<Measured> found = seed -> finding.runs().get(seed).get(at);
      String off =
          IntStream.range(0, Finding.SEEDS)
              .mapToObj(
                  seed ->
                      String.format(
                          Locale.ROOT, "%+.1f", check.rule().deviation(found.apply(seed))))
              .map(number -> number.equals("-0.0") ? "+0.0" : number)
              .collect(Collectors.joining(", "));
      rows.add(
          "| %s | %s | %s | %s | %s | %s | %s |%n"
              .formatted(
                  i == 0 ? name(experiment) : "",
                  "`" + check.value() + "`",
                  number(check.wanted(), DIGITS)
                      + (check.rule().text().isEmpty() ? "" : ", " + check.rule().text()),
                  number(found.apply(0).value(), DIGITS),
                  number(found.apply(0).halfWidth(), 2),
                  off,
                  i == 0 ? String.format(Locale.ROOT, "%,.0f", experiment.requests()) : "")
              .replace(System.lineSeparator(), "\n"));
    }
    return rows;
  }

  private static String name(Experiment experiment) {
    List<String> parameters = new ArrayList<>();
    experiment
        .oracle()
        .parameters()
        .fields()
        .forEachRemaining(
            field -> parameters.add(symbol(field.getKey()) + " " + plain(field.getValue())));
    String all = String.join(", ", parameters);
    return experiment.how().isEmpty() ? all : all + "; " + experiment.how();
  }

  private static String symbol(String parameter) {
    String symbol = parameter;
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      symbol = symbol.replaceAll("\\b" + letter.getKey() + "(?=_|$)", letter.getValue());
    }
    return symbol.replace('_', ' ').strip();
  }

  private static String plain(JsonNode value) {
    if (value.isArray()) {
      List<String> items = new ArrayList<>();
      value.forEach(item -> items.add(plain(item)));
      return "(" + String.join(" ", items) + ")";
    }
    return number(value.asDouble(), DIGITS);
  }

  /** Without zeros that say nothing. */
  private static String number(double value, int digits) {
    if (value == 0 || Double.isNaN(value)) {
      return value == 0 ? "0" : "–";
    }
    return new BigDecimal(value)
        .round(new MathContext(digits))
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String left() {
    StringBuilder text = new StringBuilder("## What is not compared\n\n");
    text.append("Values of the cases above that no run is compared with, and why.\n\n");
    text.append("| value | of | why |\n|---|---|---|\n");
    for (Uncompared left : Uncompared.ALL) {
      String of =
          Oracle.of("").stream()
              .filter(left::isOf)
              .filter(o -> left.values().stream().anyMatch(o::has))
              .map(oracle -> Family.of(oracle).title())
              .distinct()
              .collect(Collectors.joining("; "));
      text.append("| ")
          .append(left.values().stream().map(v -> "`" + v + "`").collect(Collectors.joining(", ")))
          .append(" | ")
          .append(of)
          .append(" | ")
          .append(left.missing())
          .append(" |\n");
    }
    return text.toString();
  }
}
