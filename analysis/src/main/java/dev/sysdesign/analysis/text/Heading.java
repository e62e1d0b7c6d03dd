package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.ScenarioRun;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.List;

/** What ran: system, scenario, seed, duration, version and prices. */
final class Heading {
  /** Injections that are named on a page. */
  static final int SHORT = 3;

  private static final int NAME = 32;

  private Heading() {}

  static List<String> lines(Analysis analysis, ReportStyle style, int injections) {
    SimulationResult run = analysis.shown();
    List<String> lines = new ArrayList<>();
    lines.add(first(analysis, style));
    lines.addAll(partial(analysis));
    lines.addAll(
        Paragraph.lines(
            "%s measured after a warm-up of %s, %s events"
                .formatted(
                    measured(run), Figures.time(run.warmupNanos()), Figures.whole(run.events())),
            "",
            style.width()));
    analysis
        .scenario()
        .ifPresent(faulted -> lines.addAll(injections(faulted, style.width(), injections)));
    return lines;
  }

  /** That the numbers are of a part of the run; nothing where it came to its end. */
  static List<String> partial(Analysis analysis) {
    return analysis.ending().map(why -> "PARTIAL RESULTS: " + why).stream().toList();
  }

  /** System, title, scenario, seed, version, price date; the title gives way where it is long. */
  private static String first(Analysis analysis, ReportStyle style) {
    SimulationResult run = analysis.shown();
    String name = Ellipsis.middle(run.system(), NAME);
    String under =
        analysis
            .scenario()
            .map(s -> " under '" + Ellipsis.middle(s.scenario().name(), NAME) + "'")
            .orElse("");
    String rest =
        "%s: seed %s%s, prices of %s"
            .formatted(
                under,
                run.seed(),
                style.version().isEmpty() ? "" : ", sysdesign " + style.version(),
                analysis.bill().priceDate());
    String title = analysis.topology().title();
    int room = style.width() - name.length() - rest.length() - " \"\"".length();
    String shown = title.isEmpty() || room < 3 ? "" : " \"" + Ellipsis.middle(title, room) + "\"";
    return Ellipsis.middle(name + shown + rest, style.width());
  }

  private static String measured(SimulationResult run) {
    String time = Figures.time(run.runNanos());
    return run.replications() == 1 ? time : run.replications() + " replications of " + time;
  }

  private static List<String> injections(ScenarioRun faulted, int width, int most) {
    List<String> lines = new ArrayList<>();
    List<Injection> all = faulted.scenario().injections();
    all.stream()
        .limit(most)
        .forEach(injection -> lines.add(Ellipsis.middle("  " + words(injection), width)));
    if (all.size() > most) {
      lines.add("  " + Rest.name(all.size() - most));
    }
    return lines;
  }

  private static String words(Injection injection) {
    String at = "at " + Figures.time(injection.atNanos());
    String what =
        injection.forNanos().isPresent()
            ? "for %s: %s"
                .formatted(Figures.time(injection.forNanos().getAsLong()), injection.chaos())
            : injection.chaos();
    return "%s %s on %s".formatted(at, what, injection.target().text());
  }
}
