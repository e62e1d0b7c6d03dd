package dev.sysdesign.sentences;

import static dev.sysdesign.sentences.Facts.money;
import static dev.sysdesign.sentences.Facts.number;
import static dev.sysdesign.sentences.Facts.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.explain.UnsetWork;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Recovery;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.verdict.Verdict.Decision;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.result.SimulationResult.End;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What warnings say that is no limit, and the notes of verdicts. */
final class WarningKinds {
  /** One component of a sentence on work without a time. */
  private static final Pattern UNSET =
      Pattern.compile(
          "(\\S+) %(?: of (?:all work|the p99 of '(.+?)') rests)? on"
              + " (that|those|'\\w+'(?:(?:, | and )'\\w+')*) of '(.+?)'");

  private WarningKinds() {}

  static List<Kind> all() {
    return Stream.of(notes(), ofTheRun(), ofTheModel()).flatMap(List::stream).toList();
  }

  private static List<Kind> notes() {
    return List.of(
        Kind.of("no verdict", "There is no verdict on '(.+?)': (.+)", WarningKinds::noVerdict),
        Kind.of(
            "too few samples",
            "(\\S+) samples? (?:is|are) too few to judge by; (\\S+) are needed\\.",
            (m, f) -> {
              assertTrue(number(m.group(1)) < number(m.group(2)));
              assertEquals(number(m.group(1)) == 1, m.group().contains(" sample is "));
              noted(m.group(), f);
            }),
        Kind.of("nothing to judge by", "Nothing (?:finished|succeeded), so .*", noted()),
        Kind.of("judged in part", "All else holds by then, but there is no verdict .*", noted()),
        Kind.of("no time after it", "The run does not go on after the fault; .*", noted()),
        Kind.of("never", "It does not recover within the run\\.", noted()),
        Kind.of("at least", "Some prices are not known, so it costs at least this\\.", noted()),
        Kind.of("partial verdict", "The run is partial, so this is no verdict: .*", noted()),
        Kind.of("no metric", "It (?:has no|is no|was not) .*\\.", noted()));
  }

  private static List<Kind> ofTheRun() {
    return List.of(
        Kind.of(
            "too close",
            "'(.+)' (?:is too close to call|cannot be told for sure) at (.+?)(?:, since too few"
                + " samples lie beyond it)?; (.+)\\.",
            WarningKinds::close),
        Kind.of(
            "partial", "The run( under faults)? is partial, (.+?) of .*", WarningKinds::partial),
        Kind.of(
            "partial parts",
            "The run under faults came to its end, and what is measured of its parts .*",
            (m, f) -> assertTrue(!f.analysis().isComplete())),
        Kind.of(
            "recovery left out",
            "The recovery is judged without (.+): missed without faults as well\\.",
            (m, f) -> quoted(m.group(1), recovery(f).leftOut())),
        Kind.of(
            "recovery unjudged",
            "Whether (.+) holds? again cannot be told: there is no verdict on .* without faults\\.",
            (m, f) -> quoted(m.group(1), recovery(f).unjudged())),
        Kind.of(
            "no recovery",
            "The system does not recover within the run: (?:at its end '(.+?)' .*|it does not keep"
                + " to its objectives for three intervals in a row\\.)",
            WarningKinds::noRecovery));
  }

  private static List<Kind> ofTheModel() {
    return List.of(
        Kind.of(
            "work without a time",
            "(In the whole run, |Without faults, )?(\\S+ % of (?:all work|the p99 of '.+?') rests on"
                + " .+), which the file does not set\\.",
            WarningKinds::unset),
        Kind.of(
            "nothing billed",
            "The run offered no request, so the bill .*",
            (m, f) -> assertEquals(0, f.analysis().steady().outcome().counts().offered())),
        Kind.of(
            "left out of the bill",
            "The bill leaves out '(.+?)' of '(.+?)' .*",
            WarningKinds::unpriced),
        Kind.of(
            "unknown instance",
            "'(.+)' has the instance type '.+', which .*",
            (m, f) -> f.component(m.group(1))),
        Kind.of(
            "cores without a limit",
            "The run did not limit the cores of '(.+?)', which worked on (\\S+) calls at a time;"
                + " its bill of \\$(\\S+) is for .*",
            WarningKinds::cores));
  }

  private static Recovery recovery(Facts facts) {
    return facts.analysis().scenario().orElseThrow().recovery();
  }

  private static java.util.function.BiConsumer<MatchResult, Facts> noted() {
    return (m, facts) -> noted(m.group(), facts);
  }

  private static void noted(String note, Facts facts) {
    assertTrue(facts.analysis().verdicts().stream().anyMatch(v -> v.note().equals(note)));
  }

  private static void quoted(String said, List<String> expected) {
    for (String name : expected.subList(0, Math.min(3, expected.size()))) {
      assertTrue(said.contains("'" + name + "'"), said);
    }
    assertTrue(!expected.isEmpty());
  }

  private static void noVerdict(MatchResult m, Facts facts) {
    assertTrue(
        facts.analysis().verdicts().stream()
            .anyMatch(
                v ->
                    v.decision() == Decision.NONE
                        && v.comparison().equals(m.group(1))
                        && v.note().equals(m.group(2))));
  }

  private static void close(MatchResult m, Facts facts) {
    Verdict verdict =
        facts.analysis().verdicts().stream()
            .filter(v -> v.comparison().equals(m.group(1)) && v.closeCall().isPresent())
            .findFirst()
            .orElseThrow();
    assertEquals(Figures.value(verdict.actual().orElseThrow(), verdict.interval()), m.group(2));
    assertEquals(verdict.closeCall().get().remedy(), m.group(3));
  }

  private static void partial(MatchResult m, Facts facts) {
    var run = m.group(1) == null ? facts.analysis().steady() : facts.run();
    assertTrue(run.end() != End.COMPLETE);
    Facts.time(run.measuredNanos(), m.group(2));
  }

  private static void noRecovery(MatchResult m, Facts facts) {
    assertTrue(recovery(facts).observed() && recovery(facts).nanos().isEmpty());
    recovery(facts).failing().stream()
        .limit(4)
        .forEach(what -> assertTrue(m.group().contains("'" + what + "'"), what));
  }

  private static void unset(MatchResult m, Facts facts) {
    boolean p99 = m.group(2).contains(" of the p99 of '");
    boolean faults = facts.analysis().scenario().isPresent();
    assertEquals(!faults ? null : p99 ? "Without faults, " : "In the whole run, ", m.group(1));
    Matcher part = UNSET.matcher(m.group(2));
    List<String> before = List.of();
    String name = null;
    double most = 1;
    while (part.find()) {
      name = part.group(2) == null ? name : part.group(2);
      UnsetWork work =
          facts.analysis().unset().stream()
              .filter(w -> w.component().equals(part.group(4)))
              .findFirst()
              .orElseThrow();
      List<String> names = part.group(3).startsWith("'") ? quoted(part.group(3)) : before;
      assertEquals(work.properties(), names);
      Properties written =
          facts.analysis().topology().component(work.component()).orElseThrow().properties();
      names.forEach(property -> assertTrue(!written.has(property), property));
      double share = p99 ? work.ofSlowest().get(name) : work.share();
      share(share, part.group(1));
      assertTrue(share <= most, "the largest share first");
      most = share;
      before = names;
    }
    assertTrue(!before.isEmpty(), m.group());
  }

  private static List<String> quoted(String names) {
    return List.of(names.substring(1, names.length() - 1).split("', '|' and '"));
  }

  private static void unpriced(MatchResult m, Facts facts) {
    assertTrue(
        facts.analysis().bill().unknowns().stream()
            .anyMatch(
                line ->
                    line.description().equals(m.group(1))
                        && line.subject().text().equals(m.group(2))));
  }

  private static void cores(MatchResult m, Facts facts) {
    String name = m.group(1);
    double billed =
        facts.analysis().bill().of(name).stream()
            .filter(line -> line.amount().isPresent())
            .mapToDouble(line -> line.amount().get().usd().doubleValue())
            .max()
            .orElseThrow();
    double said = number(m.group(3));
    assertTrue(said <= facts.analysis().bill().totalOf(name).usd().doubleValue() + 0.006, name);
    assertTrue(said >= 0 && billed > 0);
    money(said, m.group(3));
    var component = facts.analysis().steady().component(name).orElseThrow();
    assertTrue(component.cpu().isEmpty(), "its cores are limited");
  }
}
