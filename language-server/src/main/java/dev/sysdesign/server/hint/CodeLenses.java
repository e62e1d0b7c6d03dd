package dev.sysdesign.server.hint;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.ScenarioRun;
import dev.sysdesign.analysis.explain.ObjectiveWords;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.lang.drift.Drift;
import dev.sysdesign.lang.drift.Drift.Standing;
import dev.sysdesign.lang.symbol.Declaration;
import dev.sysdesign.lang.symbol.SymbolKind;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.state.LastAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;

/** One row above the system: run it, run a scenario, and what the last run said. */
public final class CodeLenses {
  /** Analyses a text: its URI, and where wanted the name of a scenario. */
  public static final String RUN = "sysdesign.run";

  /** Analyses a text under a scenario: its URI, and its name where it is chosen already. */
  public static final String RUN_SCENARIO = "sysdesign.runScenario";

  /** Shown and not clicked. */
  private static final String NOTHING = "";

  /**
   * The row; none for a text without a system.
   *
   * @param last the last analysis and how the text moved on since, where there was one
   */
  public List<CodeLens> handle(
      Document document, Optional<LastAnalysis> last, Optional<Drift> drift) {
    Optional<Declaration> system = document.symbols().declarations(SymbolKind.SYSTEM).findFirst();
    Optional<Standing> standing = drift.flatMap(Drift::system);
    Optional<Range> range =
        system
            .map(s -> document.lines().range(s.statement().start(), s.token().end()))
            .or(
                () ->
                    standing.map(
                        s -> document.lines().range(s.part().nameStart(), s.part().nameEnd())));
    if (range.isEmpty()) {
      return List.of();
    }
    List<Command> row = new ArrayList<>();
    row.add(new Command("▷ Run", RUN, List.of(document.uri())));
    long scenarios = document.symbols().declarations(SymbolKind.SCENARIO).count();
    if (scenarios > 0) {
      String title = scenarios == 1 ? "1 Scenario" : scenarios + " Scenarios";
      row.add(new Command(title, RUN_SCENARIO, List.of(document.uri())));
    }
    boolean stale = standing.map(Standing::stale).orElse(false);
    last.ifPresent(l -> figures(l).forEach(f -> row.add(new Command(mark(f, stale), NOTHING))));
    return row.stream().map(command -> new CodeLens(range.get(), command, null)).toList();
  }

  private static List<String> figures(LastAnalysis last) {
    Analysis analysis = last.analysis();
    String first = last.preliminary() ? "~" : "";
    List<String> figures = new ArrayList<>();
    if (last.isCutShort()) {
      figures.add("PARTIAL");
    }
    analysis.scenario().map(ScenarioRun::scenario).ifPresent(s -> figures.add("under " + s.name()));
    String more = analysis.bill().isComplete() ? "" : ">";
    figures.add(
        first
            + more
            + Figures.perMonth(analysis.bill().total(), analysis.bill().margins().total()));
    figures.add(first + "p99 " + Figures.time(analysis.shown().outcome().latency().p99()));
    objectives(analysis.verdicts(), first).ifPresent(figures::add);
    return figures;
  }

  /** Counted as everywhere; a sign before it says whether any is missed or open. */
  private static Optional<String> objectives(List<Verdict> verdicts, String first) {
    int all = verdicts.size();
    long held = count(verdicts, Verdict.Decision.PASS);
    long open = count(verdicts, Verdict.Decision.NONE);
    String sign = held == all ? "✓ " : held + open == all ? "? " : "✗ ";
    String rest = open == 0 ? "" : ", no verdict on " + open;
    String verb = all == 1 ? " holds" : " hold";
    return all == 0
        ? Optional.empty()
        : Optional.of(sign + first + ObjectiveWords.count(held, all) + verb + rest);
  }

  private static long count(List<Verdict> verdicts, Verdict.Decision decision) {
    return verdicts.stream().filter(verdict -> verdict.decision() == decision).count();
  }

  private static String mark(String figure, boolean stale) {
    return stale ? figure + "…" : figure;
  }
}
