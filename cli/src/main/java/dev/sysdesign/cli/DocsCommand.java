package dev.sysdesign.cli;

import dev.sysdesign.analysis.json.WordsJson;
import dev.sysdesign.analysis.text.PlainText;
import dev.sysdesign.analysis.text.ReportStyle;
import dev.sysdesign.lang.reference.Entry;
import dev.sysdesign.lang.reference.Reference;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sysdesign docs}: what a word of the language means. */
@Command(
    name = "docs",
    description =
        "Say what a word means: a component type (service), a property (service.queue), a fault"
            + " (cache-stampede), a metric (p99), a function (zipf), the code of a problem.")
final class DocsCommand implements Callable<Integer> {
  private static final Set<Format> FORMATS = EnumSet.of(Format.TEXT, Format.JSON, Format.MARKDOWN);

  private final Terminal terminal;

  @Parameters(
      paramLabel = "WORD",
      arity = "0..1",
      description = "The word; without one all of them are listed.")
  private String word;

  @Mixin private FormatOptions formats;

  DocsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<CallProblem> wrong = formats.problem(FORMATS);
    if (wrong.isPresent()) {
      return wrong.get().report(terminal);
    }
    Reference reference = Reference.with(AllRules.all());
    List<Entry> found = word == null ? reference.entries() : reference.find(word);
    if (found.isEmpty()) {
      return new CallProblem(
              "unknown-word",
              "'%s' is no word of the language, and no code of a problem.".formatted(word),
              reference.hint(word))
          .report(terminal);
    }
    terminal.out().print(text(formats.format(), found, reference));
    return formats
        .write(format -> text(format, found, reference))
        .map(problem -> problem.report(terminal))
        .orElse(ExitCode.OK.number());
  }

  private String text(Format format, List<Entry> found, Reference reference) {
    if (format == Format.JSON) {
      return WordsJson.of(
          found.stream()
              .map(entry -> new WordsJson.Meaning(entry.word(), entry.kind(), entry.text()))
              .toList());
    }
    String markdown = word == null ? words(reference.words()) : meanings(found);
    return format == Format.MARKDOWN
        ? markdown
        : PlainText.of(markdown, terminal.surroundings().columns().orElse(ReportStyle.WIDTH));
  }

  private static String meanings(List<Entry> found) {
    return found.stream()
        .map(entry -> "%s, %s\n\n%s\n".formatted(entry.word(), entry.kind(), entry.text().strip()))
        .collect(Collectors.joining("\n"));
  }

  private static String words(Map<String, List<String>> byKind) {
    return byKind.entrySet().stream()
        .map(kind -> "**%s**: %s\n".formatted(kind.getKey(), String.join(", ", kind.getValue())))
        .collect(Collectors.joining("\n"));
  }
}
