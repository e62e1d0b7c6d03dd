package dev.sysdesign.cli;

import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.difference.Differ;
import dev.sysdesign.analysis.difference.DifferencePlan;
import dev.sysdesign.analysis.difference.ObjectiveDifference;
import dev.sysdesign.analysis.difference.Renames;
import dev.sysdesign.analysis.difference.SystemDifference;
import dev.sysdesign.analysis.gate.Condition;
import dev.sysdesign.analysis.json.DifferenceJson;
import dev.sysdesign.analysis.text.ChangeWords;
import dev.sysdesign.analysis.text.DifferenceReport;
import dev.sysdesign.analysis.text.ReportStyle;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Topology;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sysdesign diff}: what changes from one version of a system to another. */
@Command(
    name = "diff",
    description =
        "Compare two versions of a system: what changes in its latency, errors, throughput, cost"
            + " and objectives.")
final class DiffCommand implements Callable<Integer> {
  /** Of an objective, a figure that is worse by less is no regression. */
  private static final double USUAL_MATTER = 0.01;

  private static final Shape.Amount MATTER = new Shape.Amount(Dimension.SHARE, 0, 10);

  /** One pair of runs has no interval. */
  private static final Shape.Whole PAIRS = new Shape.Whole(2, 1000);

  private static final Set<Format> FORMATS = EnumSet.of(Format.TEXT, Format.JSON, Format.MARKDOWN);

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "BASE", description = "A .sysdesign file: the system now.")
  private Path base;

  @Parameters(index = "1", paramLabel = "HEAD", description = "Another: as it is to become.")
  private Path head;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "Give a param or a property of both files another value; may repeat.")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(names = "--duration", paramLabel = "TIME", description = "Measured time of each run.")
  private String duration;

  @Option(names = "--seed", paramLabel = "N", description = "Fixes every random draw of both.")
  private String seed;

  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "Pairs of runs, 10 where nothing else is said.")
  private String replications;

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "Compare both under a scenario that both files have.")
  private String scenario;

  @Option(
      names = "--rename",
      paramLabel = "OLD=NEW",
      description =
          "A component of the base and the name that it has in the head; may repeat. Where only the"
              + " name is new it is found.")
  private Map<String, String> renamed = new LinkedHashMap<>();

  @Option(
      names = "--max-events",
      paramLabel = "N",
      description =
          "The most events that a run simulates, and up to which both go on where neither file says"
              + " how long to measure; 20M where nothing is said.")
  private String mostEvents;

  @Option(
      names = "--matter",
      paramLabel = "SHARE",
      description =
          "What 'regression' takes for one: a figure told worse by more than this share of its"
              + " objective, 1%% where nothing is said; where no objective names it, of the base.")
  private String matter;

  @Mixin private PriceOptions prices;
  @Mixin private FormatOptions formats;
  @Mixin private GateOptions gate;

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (isInput(base) && isInput(head)) {
      return new CallProblem(
              "both-from-input",
              "Standard input is one system; '-' can stand for BASE or for HEAD, not for both.")
          .report(terminal);
    }
    OptionValues values = new OptionValues();
    OptionalDouble matters = values.share("--matter", matter, MATTER);
    values.whole("--replications", replications, PAIRS);
    Optional<CallProblem> problem =
        gate.problem(true)
            .or(() -> values.problems().stream().findFirst())
            .or(() -> formats.problem(FORMATS));
    if (problem.isPresent()) {
      return problem.get().report(terminal);
    }
    PlanReader reader = new PlanReader(terminal);
    Optional<AnalysisPlan> before = plan(reader, base);
    Optional<AnalysisPlan> after = plan(reader, head);
    if (before.isEmpty() || after.isEmpty()) {
      return ExitCode.WRONG_INPUT.number();
    }
    Optional<CallProblem> nobody = unknown(before.get().topology(), after.get().topology());
    Optional<CallProblem> wrong = nobody.or(() -> formats.overwritten(reader.opened()));
    if (wrong.isPresent()) {
      return wrong.get().report(terminal);
    }
    Optional<List<Condition>> conditions = gate.conditions(terminal, after.get().topology());
    if (conditions.isEmpty()) {
      return ExitCode.WRONG_INPUT.number();
    }
    ProgressLine progress = new ProgressLine(terminal, System::nanoTime);
    SystemDifference difference =
        Differ.compare(
            new DifferencePlan(before.get(), after.get(), renames(), conditions.get()), progress);
    progress.close();
    GateJudgement judged = gate.judge(terminal, found(difference, matters.orElse(USUAL_MATTER)));
    return RunEnd.report(
        terminal, progress, formats, format -> written(format, difference, judged), judged.code());
  }

  private String written(Format format, SystemDifference difference, GateJudgement judged) {
    if (format == Format.JSON) {
      return DifferenceJson.of(difference, judged.gates());
    }
    ReportStyle style = terminal.surroundings().style();
    return DifferenceReport.of(
        difference,
        base.toString(),
        head.toString(),
        format == Format.MARKDOWN ? style.asMarkdown() : style);
  }

  private static boolean isInput(Path file) {
    return file.toString().equals(StandardInput.OPERAND);
  }

  private Renames renames() {
    Map<String, String> former = new LinkedHashMap<>();
    renamed.forEach((old, now) -> former.put(now, old));
    return new Renames(former);
  }

  /** A name that the side has not on which it is said to be. */
  private Optional<CallProblem> unknown(Topology before, Topology after) {
    for (Map.Entry<String, String> rename : renamed.entrySet()) {
      boolean inBase = before.component(rename.getKey()).isPresent();
      if (!inBase || after.component(rename.getValue()).isEmpty()) {
        return Optional.of(
            new CallProblem(
                "unknown-rename",
                "'--rename %s=%s': '%s' has no component '%s'."
                    .formatted(
                        rename.getKey(),
                        rename.getValue(),
                        inBase ? head : base,
                        inBase ? rename.getValue() : rename.getKey())));
      }
    }
    return Optional.empty();
  }

  private Optional<AnalysisPlan> plan(PlanReader reader, Path file) {
    return reader.read(
        file,
        settings,
        new PlanReader.Changes(null, duration, seed, replications, null, mostEvents),
        Optional.ofNullable(scenario),
        prices.prices());
  }

  private static GateFindings found(SystemDifference difference, double matters) {
    return new GateFindings(
        "",
        difference.objectives().stream().map(ObjectiveDifference::head).toList(),
        difference.conditions(),
        difference.isComplete()
            ? Optional.empty()
            : Optional.of("what is compared is not complete"),
        difference.objectives().stream()
            .filter(ObjectiveDifference::isBroken)
            .map(objective -> objective.head().comparison())
            .map("'%s' holds in the base, and not in the head"::formatted)
            .toList(),
        difference.metrics().stream()
            .filter(metric -> metric.isRegression(matters))
            .map(metric -> ChangeWords.regression(metric, matters))
            .toList(),
        Stream.concat(difference.warnings().stream(), difference.baseWarnings().stream())
            .map(Warning::code)
            .distinct()
            .toList());
  }
}
