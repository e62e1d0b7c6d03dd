package dev.sysdesign.sentences;

import static dev.sysdesign.sentences.Facts.nanos;
import static dev.sysdesign.sentences.Facts.near;
import static dev.sysdesign.sentences.Facts.number;
import static dev.sysdesign.sentences.Facts.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.LimitUse;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said of limits: how full, of what, turned away, growing, and the load that fills them.
 */
final class LimitKinds {
  private static final String WHEN = "(While the faults last, )?";
  private static final String REACH =
      "(?:; (full|it turns calls away) (?:at|from) (less than )?(\\S+) times this load(?: on)?(, or sooner)?)?\\.";
  private static final Pattern OWNER = Pattern.compile("'([^']+?)(?: -> ([^']+))?'");
  private static final double FULL = 0.98;

  private LimitKinds() {}

  static List<Kind> all() {
    return List.of(
        Kind.of(
            "bottleneck",
            WHEN + "[Tt]he bottleneck is ((?:the \\w+ of )?'[^']+'): (.+?)" + REACH,
            LimitKinds::bottleneck),
        Kind.of(
            "no limit is near",
            WHEN + "[Nn]o limit is near; ((?:the \\w+ of )?'[^']+') comes nearest: (.+)\\.",
            LimitKinds::far),
        Kind.of(
            "full",
            WHEN
                + "((?:[Tt]he|[Oo]ne of the) (.*?)'([^']+)'(?: \\(.*?\\))?) (?:is|are) full"
                + "(?: from (\\S+) on)?: (.+?)"
                + REACH,
            LimitKinds::full),
        Kind.of(
            "full for a time",
            WHEN
                + "((?:[Tt]he|[Oo]ne of the) (.*?)'([^']+)'(?: \\(.*?\\))?) (?:was|were) full for"
                + " (\\S+), from (\\S+) on: (.+?)\\.",
            LimitKinds::forATime),
        Kind.of(
            "turns away",
            WHEN
                + "((?:[Tt]he \\w+ of )?'[^']+') turns away (\\S+) % of its calls though (.+?) % of"
                + " its (.+?) are in use: (too few may wait|none may wait for long|too few may wait, and none for"
                + " long)"
                + REACH,
            LimitKinds::turnsAway),
        Kind.of(
            "open breaker",
            WHEN
                + "([Tt]he breaker of '[^']+') turns away (\\S+) % of its calls while it is open\\.",
            LimitKinds::breaker),
        Kind.of(
            "line grows",
            "The line of '(.+)' grows by (\\S+) (?:calls|messages) a second; (\\S+) wait at the end\\.",
            LimitKinds::grows));
  }

  /** Of the time of the faults, or of the run without them. */
  private static SimulationResult measured(MatchResult m, Facts facts) {
    return m.group(1) == null ? facts.analysis().steady() : facts.limited();
  }

  private static void oneOf(
      MatchResult m, Facts facts, String owner, java.util.function.Consumer<LimitUse> check) {
    Matcher name = OWNER.matcher(owner);
    assertTrue(name.find(), owner);
    List<LimitUse> uses =
        measured(m, facts).limits().stream()
            .filter(use -> use.limit().component().equals(name.group(1)))
            .filter(use -> name.group(2) == null || use.limit().callee().equals(name.group(2)))
            .toList();
    Facts.oneOf(uses, m.group(), check);
  }

  private static double load(LimitUse use) {
    return Double.isNaN(use.demand()) ? use.used() : Math.max(use.demand(), use.used());
  }

  /** Such as {@code its own work fills 66 % of its 16 connections}. */
  private static void filled(String facts, LimitUse use) {
    Matcher share = Pattern.compile("(< [\\d.]+|[\\d.,]+) %").matcher(facts);
    assertTrue(share.find(), facts);
    share(load(use), share.group(1));
    Matcher capacity = Pattern.compile("its ([\\d.,]+) ").matcher(facts);
    if (capacity.find() && !facts.contains("parts")) {
      near(use.capacity(), number(capacity.group(1)));
    }
    if (facts.contains(" its only ") && !facts.contains("for '")) {
      assertEquals(1, use.capacity());
    }
    Matcher parts =
        Pattern.compile("of its (\\S+) parts gets (\\S+) times the mean").matcher(facts);
    if (parts.find()) {
      assertEquals(use.parts(), number(parts.group(1)));
      near(use.partLoad(), number(parts.group(2)));
    }
    assertEquals(facts.contains("that wait for"), facts.contains("fill ") && isHeld(use), facts);
  }

  /** Most of the time it is held is no work of the calls themselves. */
  private static boolean isHeld(LimitUse use) {
    return use.own() < 0.5 * use.demand() + 1e-9;
  }

  private static void bottleneck(MatchResult m, Facts facts) {
    oneOf(
        m,
        facts,
        m.group(2),
        use -> {
          filled(m.group(3), use);
          assertTrue(load(use) < 1, "it is full");
        });
    headroom(m, 4, facts);
  }

  /** What is said is cut, never rounded up, so that the load still fits. */
  private static void headroom(MatchResult m, int at, Facts facts) {
    if (m.group(at + 2) == null) {
      return;
    }
    assertEquals(m.group().contains(" to wait for the lock"), m.group(at + 3) != null, m.group());
    double load = number(m.group(at + 2));
    boolean less = m.group(at + 1) != null;
    double step = less ? 0 : load >= 1 ? 0.1 : 0.01;
    Limits limits =
        m.group(1) == null && facts.analysis().scenario().isPresent()
            ? Limits.of(facts.analysis().topology(), facts.analysis().steady())
            : facts.limits();
    assertTrue(
        limits.states().stream()
            .filter(state -> m.group().contains("'" + state.limit().component()))
            .filter(state -> state.reach().turnsAway() != m.group(at).equals("full"))
            .mapToDouble(state -> state.reach().load())
            .anyMatch(
                reach -> less ? reach < load : load <= reach + 1e-9 && reach < load + step + 1e-9),
        m.group());
  }

  private static void far(MatchResult m, Facts facts) {
    oneOf(m, facts, m.group(2), use -> filled(m.group(3), use));
    measured(m, facts).limits().stream()
        .filter(use -> use.limit().kind() != LimitKind.BREAKER)
        .forEach(use -> assertTrue(use.used() < FULL && !(use.demand() >= 1), use::toString));
  }

  private static void full(MatchResult m, Facts facts) {
    String owner = "'" + m.group(4) + "'";
    oneOf(
        m,
        facts,
        owner,
        use -> {
          assertTrue(use.used() >= FULL || use.demand() >= 1, use::toString);
          asked(m.group(6), use);
          refused(m.group(6), use, measured(m, facts));
          things(m.group(3), use);
        });
    headroom(m, 7, facts);
    if (m.group(9) != null) {
      assertTrue(number(m.group(9)) <= 1, m.group());
    }
  }

  private static void asked(String said, LimitUse use) {
    Matcher times = Pattern.compile("(?:need|it gets) (\\S+) times (?:as|the)").matcher(said);
    if (times.find()) {
      double expected = use.demand();
      assertEquals(expected, number(times.group(1)), expected < 10 ? 0.0051 : 0.51, said);
    } else {
      Matcher used = Pattern.compile("^(< [\\d.]+|[\\d.,]+) % in use").matcher(said);
      assertTrue(used.find(), said);
      share(use.used(), used.group(1));
    }
    Matcher hot = Pattern.compile("([\\d.,]+) times the mean of all").matcher(said);
    if (hot.find()) {
      near(use.partLoad(), number(hot.group(1)));
    }
  }

  private static void refused(String said, LimitUse use, SimulationResult run) {
    Matcher away = Pattern.compile("(\\S+) % of its calls are turned away").matcher(said);
    Matcher grows = Pattern.compile("its line grows by (\\S+)/s").matcher(said);
    if (away.find()) {
      share(use.refusedShare(), away.group(1));
    } else {
      assertEquals(0, use.refusedShare());
    }
    if (grows.find()) {
      near(use.growth(), number(grows.group(1)));
      run.limits().stream()
          .filter(other -> other.limit().component().equals(use.limit().component()))
          .forEach(other -> assertEquals(0, other.refused(), "a line grows that turns away"));
    }
  }

  /** How many there are, such as {@code 200 slots of}. */
  private static void things(String said, LimitUse use) {
    Matcher span = Pattern.compile("^([\\d.,]+) to ([\\d.,]+) \\w+").matcher(said);
    if (span.find()) {
      assertTrue(number(span.group(1)) <= use.capacity(), said);
      assertTrue(number(span.group(2)) >= use.capacity(), said);
      return;
    }
    Matcher amount = Pattern.compile("^([\\d.,]+) (\\w+)").matcher(said);
    if (amount.find()) {
      double count = number(amount.group(1));
      double expected = use.parts() > 1 && count == use.parts() ? use.parts() : use.capacity();
      assertEquals(expected, count, Math.max(0.51, 0.0051 * count), said);
    }
  }

  private static void forATime(MatchResult m, Facts facts) {
    oneOf(
        m,
        facts,
        "'" + m.group(4) + "'",
        use -> {
          assertTrue(use.used() < FULL && !(use.demand() >= 1), use::toString);
          things(m.group(3), use);
          Facts.time(use.full().nanos(), m.group(5));
          long later =
              m.group(1) == null ? 0 : facts.analysis().scenario().orElseThrow().fromNanos();
          double since = use.full().sinceNanos().orElseThrow() + (double) later;
          assertEquals(since, nanos(m.group(6)), Math.max(0.51, 0.0051 * since));
          asked(m.group(7), use);
          refused(m.group(7), use, measured(m, facts));
        });
  }

  private static void turnsAway(MatchResult m, Facts facts) {
    oneOf(
        m,
        facts,
        m.group(2),
        use -> {
          share(use.refusedShare(), m.group(3));
          share(use.used(), m.group(4));
          assertTrue(use.used() < FULL && !(use.demand() >= 1), use::toString);
        });
    boolean endless = facts.hasEndlessLine(m.group(2));
    assertEquals(endless, m.group(6).equals("none may wait for long"), m.group());
    headroom(m, 7, facts);
  }

  private static void breaker(MatchResult m, Facts facts) {
    oneOf(m, facts, m.group(2), use -> share(use.refusedShare(), m.group(3)));
  }

  private static void grows(MatchResult m, Facts facts) {
    var line =
        facts.analysis().steady().timeline().components().stream()
            .filter(c -> c.name().equals(m.group(1)))
            .findFirst()
            .orElseThrow()
            .queue();
    assertEquals(Math.round(line.at(line.size() - 1)), number(m.group(3)));
    assertTrue(line.at(line.size() - 1) > line.at(0), "it does not grow");
    assertTrue(number(m.group(2)) > 0);
  }
}
