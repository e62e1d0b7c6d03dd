package dev.sysdesign.sentences;

import static dev.sysdesign.sentences.Facts.number;
import static dev.sysdesign.sentences.Facts.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Backlog;
import dev.sysdesign.analysis.verdict.Recovery;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.verdict.Verdict.Decision;
import dev.sysdesign.engine.model.Component;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of objectives, of recovery, and of what waits after a fault. */
final class ObjectiveKinds {
  private static final Pattern MISSED =
      Pattern.compile("'([^']+)'(?: under '([^']+)')? \\((?:it is (.+?))\\)(?:; |$)");

  private ObjectiveKinds() {}

  static List<Kind> all() {
    return List.of(
        Kind.of(
            "objectives",
            "(\\S+) of (\\S+) objectives? (holds?|(?:is|are) missed|(?:is|are) not judged)"
                + "( without the faults)?(, and none is on recovery)?(?:: (.*))?\\.",
            ObjectiveKinds::counted),
        Kind.of(
            "back",
            "After the fault (?:the system is back in (\\S+?)|nothing is missed any more)"
                + "(, as far as can be told; there is no verdict on (.+) without it)?\\.",
            ObjectiveKinds::back),
        Kind.of(
            "not back",
            "After the fault the system does not recover within the run\\.",
            (m, f) -> assertTrue(recovery(f).observed() && recovery(f).nanos().isEmpty())),
        Kind.of(
            "recovery not seen",
            "The run does not go on after the fault, so that no recovery can be told\\.",
            (m, f) -> assertTrue(!recovery(f).observed())),
        Kind.of(
            "backlog",
            "(\\S+) (calls|messages) wait at '(.+)' after the fault, and are gone (\\S+) after the"
                + " fault ends\\.",
            ObjectiveKinds::drained),
        Kind.of(
            "backlog left",
            "(\\S+) (calls|messages) wait at '(.+)' at the end of the run, (?:(\\S+) fewer each second:"
                + " they are gone after (\\S+) more|and they do not become fewer)\\.",
            ObjectiveKinds::left));
  }

  private static Recovery recovery(Facts facts) {
    return facts.analysis().scenario().orElseThrow().recovery();
  }

  private static void counted(MatchResult m, Facts facts) {
    List<Verdict> all = facts.analysis().verdicts();
    Decision meant =
        m.group(3).startsWith("hold")
            ? Decision.PASS
            : m.group(3).endsWith("missed") ? Decision.FAIL : Decision.NONE;
    List<Verdict> found = all.stream().filter(v -> v.decision() == meant).toList();
    assertEquals(found.size(), number(m.group(1)));
    assertEquals(all.size(), number(m.group(2)));
    assertEquals(number(m.group(2)) == 1, m.group().contains(" objective "));
    if (m.group(5) != null || m.group(4) == null && meant == Decision.PASS) {
      boolean silent = facts.analysis().scenario().isPresent() && m.group(5) == null;
      assertTrue(!silent || !recovery(facts).observed() || recovery(facts).nanos().isPresent());
    }
    if (meant == Decision.FAIL) {
      missed(m.group(6), found);
    }
  }

  private static void missed(String told, List<Verdict> found) {
    Matcher each = MISSED.matcher(told);
    int named = 0;
    while (each.find()) {
      String what = each.group(1);
      String under = each.group(2);
      Verdict verdict =
          found.stream()
              .filter(v -> v.comparison().equals(what))
              .filter(v -> v.scenario().orElse("").equals(under == null ? "" : under))
              .findFirst()
              .orElseThrow(() -> new AssertionError(what));
      assertEquals(
          verdict.actual().map(a -> Figures.value(a, verdict.interval())).orElse("never reached"),
          each.group(3));
      named++;
    }
    assertEquals(Math.min(3, found.size()), named, told);
  }

  private static void back(MatchResult m, Facts facts) {
    Recovery recovery = recovery(facts);
    assertTrue(recovery.observed());
    long nanos = recovery.nanos().orElseThrow();
    if (m.group(1) == null) {
      assertEquals(0, nanos);
    } else {
      time(nanos, m.group(1));
    }
    assertEquals(recovery.unjudged().isEmpty(), m.group(2) == null);
  }

  private static Backlog backlog(String name, Facts facts) {
    return recovery(facts).backlogs().stream()
        .filter(b -> b.component().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static double queue(String name, Facts facts) {
    var queue =
        facts.run().timeline().components().stream()
            .filter(c -> c.name().equals(name))
            .findFirst()
            .orElseThrow()
            .queue();
    return queue.at(queue.size() - 1);
  }

  /** A queue, a stream and a topic keep messages; all others have calls before them. */
  private static void waiting(MatchResult m, Facts facts) {
    String type =
        facts.analysis().topology().component(m.group(3)).map(Component::type).orElseThrow();
    assertEquals(
        Set.of("queue", "stream", "topic").contains(type) ? "messages" : "calls", m.group(2));
  }

  private static void drained(MatchResult m, Facts facts) {
    Backlog backlog = backlog(m.group(3), facts);
    waiting(m, facts);
    assertEquals(Math.round(backlog.depth()), number(m.group(1)));
    time(backlog.drainedNanos().orElseThrow(), m.group(4));
    assertTrue(backlog.depth() > backlog.usual());
  }

  private static void left(MatchResult m, Facts facts) {
    Backlog backlog = backlog(m.group(3), facts);
    waiting(m, facts);
    assertTrue(backlog.drainedNanos().isEmpty());
    assertEquals(Math.round(backlog.left()), number(m.group(1)));
    assertTrue(queue(m.group(3), facts) > 0);
    if (m.group(4) != null) {
      Facts.near(backlog.perSecond(), number(m.group(4)));
      double seconds = (backlog.left() - backlog.usual()) / backlog.perSecond();
      assertEquals(seconds * 1e9, Facts.nanos(m.group(5)), 0.006 * seconds * 1e9);
    } else {
      assertTrue(backlog.perSecond() <= 0);
    }
  }
}
