package dev.sysdesign.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.verdict.Verdict.Decision;
import dev.sysdesign.cost.price.PriceFiles;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sentence on a steady run is read back: it is of a kind that is known here, and its names,
 * numbers and directions are those of the results beside it.
 */
final class SentencesTest {
  private static final long SECOND = 1_000_000_000L;

  /** Figures are rounded to three digits. */
  private static final double ROUNDED = 0.006;

  private static final Map<Pattern, BiConsumer<MatchResult, Analysis>> KINDS =
      new LinkedHashMap<>();

  static {
    kind("No request arrived\\.", (m, a) -> assertEquals(0, offered(a)));
    kind(
        "Of the ([\\d,]+) requests that arrived none succeeded\\.",
        (m, a) -> {
          assertEquals(offered(a), number(m.group(1)));
          assertEquals(0, run(a).outcome().counts().completed());
        });
    kind(
        "The system serves (\\S+) rps; half of the requests take (\\S+) or less, 99 % (\\S+) or less\\.",
        (m, a) -> {
          near(run(a).outcome().throughput(), number(m.group(1)));
          near(run(a).outcome().latency().p50(), time(m.group(2)));
          near(run(a).outcome().latency().p99(), time(m.group(3)));
        });
    kind(
        "(\\S+) % of the requests fail(?:, most of them at '(.+)' \\((.+)\\))?\\.",
        (m, a) -> {
          share(run(a).outcome().errorRate(), number(m.group(1)) / 100);
          if (m.group(2) != null) {
            assertEquals(run(a).rootCauses().get(0).component(), m.group(2));
            assertEquals(run(a).rootCauses().get(0).cause().word(), m.group(3));
          }
        });
    kind(
        "(\\d+) of (\\d+) objectives? (holds?|(?:is|are) missed|(?:is|are) not judged)(?:: .*)?\\.",
        (m, a) -> {
          Decision meant =
              m.group(3).startsWith("hold")
                  ? Decision.PASS
                  : m.group(3).endsWith("missed") ? Decision.FAIL : Decision.NONE;
          long found = a.verdicts().stream().filter(v -> v.decision() == meant).count();
          assertEquals(found, number(m.group(1)));
          assertEquals(a.verdicts().size(), number(m.group(2)));
        });
    kind(
        "The bottleneck is (.+?): (?:.*?)(\\S+) % of (.*?)(?:; full at (\\S+) times this load|; it turns calls away from (\\S+) times this load on)?\\.",
        (m, a) -> {
          LimitState first = first(a);
          named(m.group(1), first);
          assertTrue(!first.isFull(), first::toString);
          share(Math.max(first.demand(), first.used()), number(m.group(2)) / 100);
          reached(first, Optional.ofNullable(m.group(4)).or(() -> Optional.ofNullable(m.group(5))));
        });
    kind(
        "No limit is near; (.+) comes nearest: .*\\.",
        (m, a) -> {
          named(m.group(1), first(a));
          assertTrue(first(a).reach().isFar(), first(a)::toString);
        });
    kind(
        "(?:The|One of the) .* (?:is|are) full.*?(?:; full at (\\S+) times this load)?\\.",
        (m, a) -> {
          assertTrue(first(a).isFull(), first(a)::toString);
          named(m.group(), first(a));
          reached(first(a), Optional.ofNullable(m.group(1)));
        });
    kind(
        "(?:The|One of the) .* (?:was|were) full for .*\\.",
        (m, a) -> assertEquals(LimitState.Status.FULL_FOR_A_TIME, first(a).status()));
    kind(
        ".* turns away (\\S+) % of its calls .*\\.",
        (m, a) -> share(first(a).refusedShare(), number(m.group(1)) / 100));
    kind(
        "It costs (?:at least )?\\$([\\d,.]+) a month.*\\.",
        (m, a) -> assertEquals(a.bill().total().usd().doubleValue(), number(m.group(1)), 0.006));
    kind("Nothing in it has a price\\.", (m, a) -> assertTrue(a.bill().lines().isEmpty()));
  }

  private static void kind(String pattern, BiConsumer<MatchResult, Analysis> check) {
    KINDS.put(Pattern.compile(pattern), check);
  }

  private static SimulationResult run(Analysis analysis) {
    return analysis.steady();
  }

  private static long offered(Analysis analysis) {
    return run(analysis).outcome().counts().offered();
  }

  private static LimitState first(Analysis analysis) {
    return analysis.explanation().limits().bottleneck().orElseThrow();
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(",", "").replace("<", ""));
  }

  private static double time(String text) {
    Matcher matcher = Pattern.compile("([\\d.,]+)([a-z]+)").matcher(text);
    assertTrue(matcher.matches(), text);
    double unit =
        Map.of("ns", 1.0, "us", 1e3, "ms", 1e6, "s", 1e9, "min", 60e9, "h", 3600e9, "d", 86400e9)
            .get(matcher.group(2));
    return number(matcher.group(1)) * unit;
  }

  /** To three digits; loads from 99.9 % on and shares below 0.1 % are said as just that. */
  private static void near(double expected, double said) {
    double most = Math.max(ROUNDED * Math.abs(expected), 0.0015);
    assertEquals(expected, said, most, () -> "said " + said + ", measured " + expected);
  }

  /** Shares are said to a whole percent, small ones to two digits. */
  private static void share(double expected, double said) {
    double most = expected < 0.1 ? Math.max(0.0015, ROUNDED * expected) : 0.0051;
    assertEquals(expected, said, most, () -> "said " + said + ", measured " + expected);
  }

  private static void named(String words, LimitState state) {
    assertTrue(words.contains("'" + state.limit().component()), words + " for " + state);
  }

  /** What is said is cut, never rounded up, so that the load still fits. */
  private static void reached(LimitState state, Optional<String> said) {
    if (said.isPresent()) {
      double load = number(said.get());
      double step = load >= 1 ? 0.1 : 0.01;
      assertTrue(
          load <= state.reach().load() + 1e-9 && state.reach().load() < load + step + 1e-9,
          () -> load + " for " + state);
    }
  }

  static List<String> files() throws IOException {
    return LimitsOfSamplesTest.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysWhatTheResultsShow(String name) {
    Topology topology = Sample.read(name).topology();
    Topology shorter = topology.withSettings(topology.settings().once().withDuration(3 * SECOND));
    Analysis analysis =
        Analyst.analyse(
            new AnalysisPlan(shorter, Optional.empty(), PriceFiles.shipped()), Observer.NONE);

    for (String sentence : analysis.explanation().sentences()) {
      long kinds = KINDS.keySet().stream().filter(k -> k.matcher(sentence).matches()).count();
      assertTrue(kinds >= 1, () -> "of no kind that is known: " + sentence);
      KINDS.forEach(
          (pattern, check) -> {
            Matcher matcher = pattern.matcher(sentence);
            if (matcher.matches()) {
              check.accept(matcher.toMatchResult(), analysis);
            }
          });
    }
    warningsDoNotContradictTheTable(analysis);
  }

  /** A component of which a warning says that it is full has no room in the results. */
  private static void warningsDoNotContradictTheTable(Analysis analysis) {
    analysis.warnings().stream()
        .filter(warning -> warning.code().equals("saturated"))
        .forEach(
            warning -> {
              String name = warning.component().orElseThrow();
              ComponentResult component = analysis.steady().component(name).orElseThrow();
              boolean full =
                  analysis.explanation().limits().of(name).stream().anyMatch(LimitState::isFull);
              assertTrue(full, () -> warning + " for " + component);
            });
  }
}
