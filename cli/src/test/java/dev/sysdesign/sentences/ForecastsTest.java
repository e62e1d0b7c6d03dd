package dev.sysdesign.sentences;

import static dev.sysdesign.sentences.Facts.near;
import static dev.sysdesign.sentences.Facts.number;
import static dev.sysdesign.sentences.Facts.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.warning.Overload;
import dev.sysdesign.engine.analytic.LimitDemand;
import dev.sysdesign.engine.analytic.LoadCurve;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.LimitKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every warning while typing is of a kind that is known here, and its names and numbers are those
 * that the formulas have of one limit.
 */
final class ForecastsTest {
  private static final String TIMES = "(\\S+) ×";

  /** No run is needed, so that many are quick. */
  private static final int RANDOM = 300;

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "rate",
              "'(.+)' gets "
                  + TIMES
                  + " the (\\S+) (?:calls|reads|writes) that it lets through in a second: (\\S+) rps"
                  + " arrive\\.(?: Its fullest of (\\S+) parts gets (\\S+) times the mean\\.)?",
              ForecastsTest::rate),
          new Kind(
              "link",
              "The link of '(.+) -> (.+)' gets (\\S+) × what it can carry\\.",
              ForecastsTest::link),
          new Kind(
              "lanes",
              "'(.+)' hands on one record after the other in each of its (shard, the only one|(\\S+)"
                  + " shards): '(.+)' needs (\\S+) × that time for (\\S+) rps\\.",
              ForecastsTest::lanes),
          new Kind(
              "without end",
              "'(.+)' needs more than its (\\S+) .+: calls keep one without end, waiting for what"
                  + " they call\\.",
              (m, at) -> assertEquals(Double.POSITIVE_INFINITY, at.demand())),
          new Kind(
              "own work",
              "'(.+)' needs "
                  + TIMES
                  + " its (\\S+) .+: (\\S+) rps of (\\S+) each keep (\\S+) busy\\.",
              ForecastsTest::ownWork),
          new Kind(
              "held",
              "'(.+)' needs "
                  + TIMES
                  + " its (\\S+) .+: (\\S+) rps keep one for (\\S+) each, most of it to wait for what"
                  + " they call\\.",
              ForecastsTest::held),
          new Kind(
              "turns away",
              "'(.+)' will turn away (\\S+) % of its calls: its (\\S+) .+ are asked for (< \\S+|\\S+)"
                  + " % of the time, and (?:too few may wait|none may wait for long|too few may"
                  + " wait, and none for long)\\.",
              ForecastsTest::turnsAway));

  private final Map<String, Integer> read = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  private record Kind(String name, String pattern, BiConsumer<MatchResult, LimitDemand> check) {}

  @Test
  void everyWarningWhileTypingSaysWhatTheFormulasHave() {
    Set<Topology> seen = new HashSet<>();
    int systems = 0;
    for (Reports.Case of : Reports.all(RANDOM)) {
      if (of.scenario().isEmpty() && seen.add(of.topology())) {
        systems++;
        read(of);
      }
    }
    int sentences = read.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf("%s forecasts of %s systems: %s%n", sentences, systems, read);
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    assertTrue(sentences > 100, () -> "only " + sentences);
    assertTrue(read.size() >= 5, read::toString);
  }

  private void read(Reports.Case of) {
    List<LimitDemand> demands = LoadCurve.of(of.topology()).at(1);
    for (Overload overload : Overload.of(Limits.forecast(of.topology()))) {
      String sentence = overload.message();
      List<Kind> kinds = KINDS.stream().filter(k -> sentence.matches(k.pattern())).toList();
      if (kinds.size() != 1) {
        wrong.add(of + ": of " + kinds.stream().map(Kind::name).toList() + ": " + sentence);
        continue;
      }
      read.merge(kinds.get(0).name(), 1, Integer::sum);
      Matcher matcher = Pattern.compile(kinds.get(0).pattern()).matcher(sentence);
      assertTrue(matcher.matches());
      assertEquals(overload.component(), matcher.group(1));
      fits(of, kinds.get(0), matcher.toMatchResult(), demands)
          .ifPresent(why -> wrong.add(of + ": " + sentence + "\n    " + why));
    }
  }

  /** Nothing where one limit of the component has all of these numbers. */
  private static Optional<String> fits(
      Reports.Case of, Kind kind, MatchResult said, List<LimitDemand> demands) {
    String why = "no limit of " + of;
    for (LimitDemand at : demands) {
      if (at.limit().component().equals(said.group(1))) {
        try {
          kind.check().accept(said, at);
          return Optional.empty();
        } catch (AssertionError e) {
          why += "\n    " + at + " " + e.getMessage();
        }
      }
    }
    return Optional.of(why);
  }

  /** To two digits, those near 1 rounded up. */
  private static void times(LimitDemand at, String said) {
    assertTrue(at.demand() >= 1, "not full");
    assertEquals(at.demand(), number(said), Math.max(0.051, 0.0051 * at.demand()));
    assertTrue(number(said) > 1 || at.demand() == 1, "more is not 1");
  }

  private static void rate(MatchResult m, LimitDemand at) {
    assertTrue(
        Set.of(LimitKind.RATE, LimitKind.READS, LimitKind.WRITES).contains(at.limit().kind()));
    times(at, m.group(2));
    assertEquals(Math.round(at.capacity()), number(m.group(3)));
    near(at.calls(), number(m.group(4)));
    if (m.group(5) != null) {
      parts(at, m.group(5), m.group(6));
    }
  }

  private static void parts(LimitDemand at, String count, String load) {
    assertEquals(at.parts(), number(count));
    near(at.partLoad(), number(load));
  }

  private static void link(MatchResult m, LimitDemand at) {
    assertEquals(LimitKind.LINK, at.limit().kind());
    assertEquals(at.limit().callee(), m.group(2));
    times(at, m.group(3));
  }

  private static void lanes(MatchResult m, LimitDemand at) {
    assertEquals(LimitKind.LANES, at.limit().kind());
    assertEquals(at.capacity(), m.group(3) == null ? 1 : number(m.group(3)), 0.51);
    assertEquals(at.limit().callee(), m.group(4));
    times(at, m.group(5));
    near(at.calls(), number(m.group(6)));
  }

  private static void needs(MatchResult m, LimitDemand at) {
    times(at, m.group(2));
    near(at.capacity(), number(m.group(3)));
  }

  private static void ownWork(MatchResult m, LimitDemand at) {
    needs(m, at);
    near(at.calls(), number(m.group(4)));
    double busy = at.demand() * at.capacity();
    Facts.time(busy / at.calls() * 1e9, m.group(5));
    near(busy, number(m.group(6)));
    assertTrue(at.own() >= at.demand() / 2, "most of it is no work of its own");
    assertTrue(at.partLoad() < 1.2, "one part has more than the others");
  }

  private static void held(MatchResult m, LimitDemand at) {
    needs(m, at);
    near(at.calls(), number(m.group(4)));
    Facts.time(at.demand() * at.capacity() / at.calls() * 1e9, m.group(5));
    assertTrue(
        at.own() < at.demand() / 2 || at.limit().kind() == LimitKind.POOL, "its own work fills it");
  }

  private static void turnsAway(MatchResult m, LimitDemand at) {
    share(at.loss(), m.group(2));
    near(at.capacity(), number(m.group(3)));
    share(at.demand(), m.group(4));
    assertTrue(at.demand() < 1, "it is full");
  }
}
