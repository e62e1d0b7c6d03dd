package dev.sysdesign.sentences;

import static dev.sysdesign.sentences.Facts.money;
import static dev.sysdesign.sentences.Facts.nanos;
import static dev.sysdesign.sentences.Facts.near;
import static dev.sysdesign.sentences.Facts.number;
import static dev.sysdesign.sentences.Facts.share;
import static dev.sysdesign.sentences.Facts.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

/** What is said of load, failures, the worst moment, outages and cost. */
final class RunKinds {
  /** Said before what is of the whole run under a scenario. */
  private static final String WHOLE = "(In the whole run, )?";

  private RunKinds() {}

  static List<Kind> all() {
    return List.of(
        Kind.of("nothing arrives", WHOLE + "[Nn]o request arrived\\.", RunKinds::nothing),
        Kind.of(
            "none succeeds",
            WHOLE + "[Oo]f the (\\S+) requests that arrived none succeeded\\.",
            RunKinds::none),
        Kind.of(
            "load",
            WHOLE
                + "[Tt]he system serves (\\S+) rps; half of the requests take (\\S+) or less,"
                + " 99 % (\\S+) or less\\.",
            RunKinds::load),
        Kind.of(
            "failures",
            WHOLE
                + "(\\S+) % of the requests fail(?:, (most|the largest part) of them at '(.+)'"
                + " \\((.+)\\))?\\.",
            RunKinds::failures),
        Kind.of(
            "worst moment",
            "At its worst, from (\\S+) to (\\S+), (?:(\\S+) % of the requests fail|(no request"
                + " fails)|(no request is answered))(?: and 99 % of (them|the others) take (\\S+)"
                + " or less)?\\.",
            RunKinds::worst),
        Kind.of(
            "slowest interval",
            "The slowest requests end from (\\S+) to (\\S+), where 99 % take (\\S+) or less:"
                + "(?: from (\\S+) to (\\S+) '([^']+)' gets (\\S+) times the work that it can"
                + " do(?:, and)?)?"
                + "(?: from (\\S+) to (\\S+) instances of '([^']+)' are up in the run)?\\.",
            RunKinds::slowest),
        Kind.of("nothing is lost", "Nothing is lost: from the first .*", RunKinds::nothingLost),
        Kind.of(
            "nothing to tell",
            "Nothing can be told of what is lost: in no interval of (\\S+) after the begin of the first"
                + " injection does a request finish\\.",
            RunKinds::nothingToTell),
        Kind.of(
            "only warm-up",
            "The run ended before its warm-up of (\\S+) was over\\.",
            RunKinds::onlyWarmup),
        Kind.of("outage", "While the faults last, .* (?:is|are) down.*\\.", RunKinds::outage),
        Kind.of(
            "cost",
            "It costs (at least )?\\$(\\S+) a month(?:, (most|the largest part) of it for '(.+)'"
                + " \\(\\$(\\S+)\\))?, at prices of .*\\.",
            RunKinds::cost),
        Kind.of(
            "no price",
            "Nothing in it has a price\\.",
            (m, f) -> assertTrue(f.analysis().bill().lines().isEmpty())));
  }

  private static void slowest(MatchResult m, Facts facts) {
    Timeline line = facts.run().timeline();
    int at = (int) Math.round(nanos(m.group(1)) / line.intervalNanos());
    time((double) line.intervalNanos() * (at + 1), m.group(2));
    time(line.p99().at(at), m.group(3));
    line.p99().stream().filter(t -> t > line.p99().at(at)).forEach(t -> fail("slower: " + t));
    if (m.group(6) != null) {
      Timeline.OfComponent of =
          line.components().stream()
              .filter(c -> c.name().equals(m.group(6)))
              .findFirst()
              .orElseThrow();
      int full = (int) Math.round(nanos(m.group(4)) / line.intervalNanos());
      time((double) line.intervalNanos() * (full + 1), m.group(5));
      assertTrue(full <= at && of.ownLoad().at(full) > 1, m.group());
      assertEquals(of.ownLoad().at(full), number(m.group(7)), 0.51);
    }
    if (m.group(10) != null) {
      assertEquals(facts.component(m.group(10)).parts().fewest(), number(m.group(8)), m.group());
      assertEquals(facts.component(m.group(10)).parts().most(), number(m.group(9)), m.group());
    }
  }

  private static void which(MatchResult m, Facts facts) {
    assertEquals(facts.analysis().scenario().isPresent(), m.group(1) != null, "which run");
  }

  private static void nothing(MatchResult m, Facts facts) {
    which(m, facts);
    assertEquals(0, facts.run().outcome().counts().offered());
  }

  private static void none(MatchResult m, Facts facts) {
    which(m, facts);
    assertEquals(facts.run().outcome().counts().offered(), number(m.group(2)));
    assertEquals(0, facts.run().outcome().counts().completed());
  }

  private static void load(MatchResult m, Facts facts) {
    which(m, facts);
    Outcome all = facts.run().outcome();
    near(all.throughput(), number(m.group(2)));
    time(all.latency().p50(), m.group(3));
    time(all.latency().p99(), m.group(4));
  }

  private static void failures(MatchResult m, Facts facts) {
    which(m, facts);
    SimulationResult run = facts.run();
    share(run.outcome().errorRate(), m.group(2));
    if (m.group(4) != null) {
      long most = run.rootCauses().stream().mapToLong(c -> c.count()).max().orElseThrow();
      assertTrue(
          run.rootCauses().stream()
              .anyMatch(
                  c ->
                      c.component().equals(m.group(4))
                          && c.cause().word().equals(m.group(5))
                          && c.count() == most));
      assertEquals(m.group(3).equals("most"), 2 * most > run.outcome().counts().failed());
    }
  }

  private static void worst(MatchResult m, Facts facts) {
    Timeline line = facts.run().timeline();
    int at = (int) Math.round(nanos(m.group(1)) / line.intervalNanos());
    int i =
        IntStream.rangeClosed(Math.max(0, at - 1), Math.min(line.size() - 1, at + 1))
            .boxed()
            .filter(n -> fits(m, line, n))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no such interval"));
    long from = facts.analysis().scenario().orElseThrow().fromNanos();
    assertTrue((i + 1L) * line.intervalNanos() >= from, "before the first injection");
    boolean failing = m.group(3) != null;
    assertEquals(m.group(6) != null && failing, "the others".equals(m.group(6)));
  }

  private static boolean fits(MatchResult m, Timeline line, int i) {
    double errors = line.errorRate().at(i);
    boolean same =
        m.group(5) != null
            ? Double.isNaN(errors) && line.offered().at(i) > 0
            : m.group(4) != null
                ? errors == 0
                : Math.abs(errors - number(m.group(3)) / 100) < Math.max(0.0006, 0.0051 * errors)
                    || errors > 0.1 && Math.abs(errors - number(m.group(3)) / 100) < 0.0051;
    double p99 = line.p99().at(i);
    return same && (m.group(7) == null || Math.abs(p99 - nanos(m.group(7))) <= 0.0051 * p99 + 0.51);
  }

  private static void nothingLost(MatchResult m, Facts facts) {
    Timeline steady = facts.analysis().steady().timeline();
    Timeline line = facts.run().timeline();
    long from = facts.analysis().scenario().orElseThrow().fromNanos();
    for (int i = (int) (from / line.intervalNanos()); i < line.size(); i++) {
      assertTrue(!(line.errorRate().at(i) > most(steady.errorRate())), "more fail");
      assertTrue(!(line.p99().at(i) > most(steady.p99())), "they take longer");
    }
  }

  private static void nothingToTell(MatchResult m, Facts facts) {
    Timeline line = facts.run().timeline();
    long from = facts.analysis().scenario().orElseThrow().fromNanos();
    time(line.intervalNanos(), m.group(1));
    for (int i = 0; i < line.size(); i++) {
      boolean after = i * line.intervalNanos() >= from;
      assertTrue(!after || Double.isNaN(line.errorRate().at(i)), "a request finishes");
    }
  }

  private static void onlyWarmup(MatchResult m, Facts facts) {
    assertEquals(0, facts.run().measuredNanos());
    time(facts.run().warmupNanos(), m.group(1));
  }

  private static double most(Series series) {
    return series.stream().filter(Double::isFinite).max().orElse(0);
  }

  private static void outage(MatchResult m, Facts facts) {
    String text = m.group().substring("While the faults last, ".length());
    int told = 0;
    for (String part : text.replaceAll("\\.$", "").split(", (?=')|, (?=[\\d.,]+ of the)")) {
      if (part.startsWith("and of")) {
        continue;
      }
      told++;
      String name = part.replaceAll("^[^']*'([^']+)'.*$", "$1");
      ComponentResult down = facts.limited().component(name).orElseThrow();
      double away = down.instances() - down.instancesUp();
      if (part.contains(" of the time")) {
        share(away, part.replaceAll("^.*down (\\S+) % of the time.*$", "$1"));
      } else if (part.contains("instances")) {
        near(away, number(part.replaceAll("^(\\S+) of the (\\S+) .*$", "$1")));
        assertEquals(down.instances(), number(part.replaceAll("^(\\S+) of the (\\S+) .*$", "$2")));
      } else {
        assertEquals(0, down.instancesUp());
      }
    }
    assertTrue(told > 0, text);
  }

  private static void cost(MatchResult m, Facts facts) {
    var bill = facts.analysis().bill();
    assertEquals(bill.isComplete(), m.group(1) == null);
    money(bill.total().usd().doubleValue(), m.group(2));
    if (m.group(4) != null) {
      double part =
          bill.lines().stream()
              .filter(line -> line.subject().text().equals(m.group(4)))
              .mapToDouble(RunKinds::usd)
              .sum();
      money(part, m.group(5));
      assertEquals(m.group(3).equals("most"), 2 * part > bill.total().usd().doubleValue());
      bill.lines().stream()
          .collect(
              java.util.stream.Collectors.groupingBy(
                  line -> line.subject().text(),
                  java.util.stream.Collectors.summingDouble(RunKinds::usd)))
          .forEach((name, sum) -> assertTrue(sum <= part + 1e-6, name));
    }
  }

  private static double usd(BillLine line) {
    return line.amount().map(a -> a.usd().doubleValue()).orElse(0.0);
  }
}
