package dev.sysdesign.cli;

import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.json.PlaybackJson;
import dev.sysdesign.analysis.playback.Pick;
import dev.sysdesign.analysis.playback.Playback;
import dev.sysdesign.analysis.text.PlaybackText;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sysdesign explain}: single requests of a run, hop by hop. */
@Command(
    name = "explain",
    description = "Show what happens to single requests, hop by hop, and how long each step takes.")
final class ExplainCommand implements Callable<Integer> {
  private static final Set<Format> FORMATS = EnumSet.of(Format.TEXT, Format.JSON);

  private final Terminal terminal;

  @Mixin private RunOptions run;

  @Option(
      names = "--trace",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many requests to show, 1 (default) to 2,000.")
  private String count;

  @Option(
      names = "--pick",
      paramLabel = "WHICH",
      defaultValue = "typical",
      description =
          "typical (default): spread from the fast to the slow; slowest; or failed. Out of 2,000"
              + " requests drawn evenly from the run.")
  private String pick;

  @Mixin private FormatOptions formats;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<Pick> which =
        Arrays.stream(Pick.values()).filter(p -> p.word().equals(pick)).findFirst();
    if (which.isEmpty()) {
      List<String> words = Arrays.stream(Pick.values()).map(p -> "'" + p.word() + "'").toList();
      return new CallProblem(
              "unknown-pick",
              "'%s' is no way to pick requests; allowed are %s."
                  .formatted(pick, String.join(", ", words)))
          .report(terminal);
    }
    if (!count.matches("[0-9]{1,4}") || wanted() < 1 || wanted() > Playback.SAMPLE) {
      return new CallProblem(
              "value-out-of-range",
              "'--trace' must be a whole number from 1 to 2,000, was '%s'.".formatted(count))
          .report(terminal);
    }
    Optional<CallProblem> wrong = run.several().or(() -> formats.problem(FORMATS));
    if (wrong.isPresent()) {
      return wrong.get().report(terminal);
    }
    PlanReader reader = new PlanReader(terminal);
    Optional<AnalysisPlan> plan = run.plan(reader, Optional.empty());
    Optional<CallProblem> lost = formats.overwritten(reader.opened());
    if (plan.isPresent() && lost.isPresent()) {
      return lost.get().report(terminal);
    }
    return plan.map(found -> show(found, which.get())).orElse(ExitCode.WRONG_INPUT.number());
  }

  private int wanted() {
    return Integer.parseInt(count);
  }

  private int show(AnalysisPlan plan, Pick which) {
    ProgressLine progress = new ProgressLine(terminal, System::nanoTime);
    Playback playback = Playback.of(plan, which, wanted(), progress);
    progress.close();
    return RunEnd.report(
        terminal,
        progress,
        formats,
        format -> format == Format.JSON ? PlaybackJson.of(playback) : PlaybackText.of(playback),
        ExitCode.OK);
  }
}
