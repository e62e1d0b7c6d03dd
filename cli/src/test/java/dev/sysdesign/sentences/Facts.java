package dev.sysdesign.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.ScenarioRun;
import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.LimitUse;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence is held against, and how its words are read. */
record Facts(Analysis analysis) {
  /** Figures are rounded to three digits. */
  private static final double ROUNDED = 0.0051;

  private static final Pattern TIME = Pattern.compile("([\\d.,]+)([a-z]+)");

  private static final Map<String, Double> UNITS =
      Map.of("ns", 1.0, "us", 1e3, "ms", 1e6, "s", 1e9, "min", 60e9, "h", 3600e9, "d", 86400e9);

  /** The run that the report shows. */
  SimulationResult run() {
    return analysis.shown();
  }

  /** The run of which the limits speak: under a scenario the time of its faults. */
  SimulationResult limited() {
    return analysis.scenario().map(ScenarioRun::window).orElse(analysis.steady());
  }

  Limits limits() {
    return analysis.explanation().limits();
  }

  ComponentResult component(String name) {
    return run().component(name).orElseThrow(() -> new AssertionError("no component " + name));
  }

  /** Whether any number of calls may wait there, such as at {@code 'api'} or a pool. */
  boolean hasEndlessLine(String owner) {
    if (owner.contains("pool of")) {
      return true;
    }
    String name = owner.substring(owner.indexOf('\'') + 1, owner.lastIndexOf('\''));
    return analysis
        .topology()
        .component(name)
        .filter(c -> c.properties().has("patience") || c.properties().has("maxDelay"))
        .flatMap(ComponentCatalog::archetype)
        .filter(a -> a instanceof Archetype.Served s && s.front().queue() == Front.UNLIMITED)
        .isPresent();
  }

  /** One of the limits of an owner in a run fits what is said of it. */
  static void oneOf(List<LimitUse> uses, String said, Consumer<LimitUse> check) {
    assertTrue(!uses.isEmpty(), () -> "no limit for " + said);
    AssertionError last = null;
    for (LimitUse use : uses) {
      try {
        check.accept(use);
        return;
      } catch (AssertionError wrong) {
        last = wrong;
      }
    }
    throw new AssertionError(said + " for none of " + uses, last);
  }

  static double number(String text) {
    return Double.parseDouble(text.replace(",", "").replace("<", "").strip());
  }

  static double nanos(String text) {
    Matcher matcher = TIME.matcher(text);
    assertTrue(matcher.matches(), text);
    return number(matcher.group(1)) * UNITS.get(matcher.group(2));
  }

  /** To three digits; numbers below a thousandth are said as what is near them. */
  static void near(double expected, double said) {
    double most = Math.max(ROUNDED * Math.abs(expected), 0.0015);
    assertEquals(expected, said, most, () -> "said " + said + ", measured " + expected);
  }

  /** A time; less than half a nanosecond is none. */
  static void time(double expected, String said) {
    assertEquals(expected, nanos(said), Math.max(ROUNDED * expected, 0.51), said);
  }

  /** A share, said as a percentage: whole ones in the middle, more digits towards both ends. */
  static void share(double expected, String said) {
    if (said.startsWith("<")) {
      assertTrue(expected < number(said) / 100, () -> said + " for " + expected);
      return;
    }
    double most = expected < 0.1 ? Math.max(0.0006, ROUNDED * expected) : 0.0051;
    assertEquals(expected, number(said) / 100, most, () -> said + " % for " + expected);
  }

  static void money(double expected, String said) {
    assertEquals(expected, number(said.replace("$", "")), 0.0051, said);
  }
}
