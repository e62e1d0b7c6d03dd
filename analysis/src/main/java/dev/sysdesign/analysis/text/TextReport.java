package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.ScenarioRun;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.List;

/** An analysis as text: what ran, tables, warnings and the explanation. */
public final class TextReport {
  private TextReport() {}

  /** The report, with a line break at its end. */
  public static String of(Analysis analysis) {
    List<List<String>> parts = new ArrayList<>();
    parts.add(heading(analysis));
    parts.add(Paragraph.lines(analysis.explanation().summary(), ""));
    parts.addAll(CallTables.of(analysis.shown()));
    parts.add(LoadTable.lines(analysis));
    parts.add(MessageTable.lines(analysis.shown()));
    parts.add(EstimateTable.lines(analysis));
    parts.add(ObjectiveTable.lines(analysis));
    parts.add(PhaseTable.lines(analysis));
    parts.add(BillTable.lines(analysis.bill()));
    parts.add(warnings(analysis.warnings()));
    List<String> filled =
        parts.stream().filter(p -> !p.isEmpty()).map(p -> String.join("\n", p)).toList();
    return String.join("\n\n", filled) + "\n";
  }

  private static List<String> heading(Analysis analysis) {
    SimulationResult run = analysis.shown();
    String title = analysis.topology().title();
    String what =
        "%s%s: %s measured after a warm-up of %s, seed %s, %s events"
            .formatted(
                run.system(),
                title.isEmpty() ? "" : " \"" + title + "\"",
                measured(run),
                Figures.time(run.warmupNanos()),
                run.seed(),
                Figures.whole(run.events()));
    List<String> lines = new ArrayList<>(Paragraph.lines(what, ""));
    analysis.scenario().map(TextReport::scenario).ifPresent(lines::addAll);
    if (!analysis.isComplete()) {
      lines.add("PARTIAL RESULTS: " + run.ending());
    }
    return lines;
  }

  private static String measured(SimulationResult run) {
    String time = Figures.time(run.runNanos());
    return run.replications() == 1 ? time : run.replications() + " replications of " + time;
  }

  private static List<String> scenario(ScenarioRun faulted) {
    List<String> lines = new ArrayList<>();
    String title = faulted.scenario().title();
    lines.addAll(
        Paragraph.lines(
            "under '%s'%s:"
                .formatted(faulted.scenario().name(), title.isEmpty() ? "" : " \"" + title + "\""),
            ""));
    faulted
        .scenario()
        .injections()
        .forEach(
            injection ->
                lines.addAll(
                    Paragraph.lines(
                        "%s %s on %s"
                            .formatted(
                                "at " + Figures.time(injection.atNanos()),
                                injection.forNanos().isPresent()
                                    ? "for "
                                        + Figures.time(injection.forNanos().getAsLong())
                                        + ": "
                                        + injection.chaos()
                                    : injection.chaos(),
                                injection.target().text()),
                        "  ")));
    return lines;
  }

  private static List<String> warnings(List<Warning> warnings) {
    List<String> lines = new ArrayList<>();
    for (Warning warning : warnings) {
      List<String> wrapped = Paragraph.lines("Warning: " + warning.message(), "");
      lines.addAll(wrapped);
    }
    return lines;
  }
}
