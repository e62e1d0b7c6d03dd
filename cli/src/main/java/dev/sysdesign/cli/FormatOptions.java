package dev.sysdesign.cli;

import dev.sysdesign.engine.spelling.DidYouMean;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** In which formats a result is written, and where to. */
final class FormatOptions {
  private static final String FORMAT = "--format";
  private static final String OUTPUT = "--output";

  /** A file is no terminal. */
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

  @Option(
      names = FORMAT,
      paramLabel = "F",
      description =
          "What standard output gets: text (default), json, and where there is one markdown and"
              + " csv.")
  private String format;

  @Option(names = "--json", description = "As --format json.")
  private boolean json;

  @Option(
      names = {"-o", OUTPUT},
      paramLabel = "[F=]FILE",
      description =
          "Write to a file too, in the format that its ending says (.txt, .json, .md, .csv) or that"
              + " stands before it; may repeat.")
  private List<Output> outputs = new ArrayList<>();

  /**
   * What is wrong with the options for a command that has these formats; empty where nothing is.
   */
  Optional<CallProblem> problem(Set<Format> formats) {
    if (format != null && Format.of(format).filter(formats::contains).isEmpty()) {
      return Optional.of(unknown(FORMAT + " " + format, format, formats));
    }
    if (json && format != null && !format.equals(Format.JSON.word())) {
      return Optional.of(
          new CallProblem(
              "json-and-format",
              "'--json' is '--format json', and '--format %s' another one; leave out one of the two."
                  .formatted(format)));
    }
    Map<Path, String> named = new LinkedHashMap<>();
    for (Output output : outputs) {
      Optional<CallProblem> problem = problem(output, formats);
      if (problem.isPresent()) {
        return problem;
      }
      String before = named.put(output.file().toAbsolutePath().normalize(), output.text());
      if (before != null) {
        return Optional.of(
            new CallProblem(
                "output-twice",
                "'%s' and '%s' are the same file.".formatted(before, output.text())));
      }
    }
    return Optional.empty();
  }

  private static Optional<CallProblem> problem(Output output, Set<Format> formats) {
    boolean known = output.format().filter(formats::contains).isPresent();
    if (!known && output.word().isPresent()) {
      return Optional.of(unknown(OUTPUT + " " + output.text(), output.word().get(), formats));
    }
    if (Sources.isText(output.file())) {
      return Optional.of(Sources.overwritten(output.file()));
    }
    if (!known) {
      return Optional.of(
          new CallProblem(
              "unknown-format",
              "'%s %s': the ending says no format that there is; allowed are %s, or one before it, such as 'json=%s'."
                  .formatted(
                      OUTPUT,
                      output.text(),
                      formats.stream().map(Format::ending).collect(Collectors.joining(", ")),
                      output.text())));
    }
    Path folder = output.file().toAbsolutePath().getParent();
    boolean fits = folder != null && Files.isDirectory(folder) && !Files.isDirectory(output.file());
    return fits ? Optional.empty() : Optional.of(unwritable(output.file()));
  }

  private static CallProblem unknown(String found, String word, Set<Format> formats) {
    List<String> words = formats.stream().map(Format::word).toList();
    return new CallProblem(
        "unknown-format",
        "'%s': there is no format '%s' here; there are %s."
            .formatted(found, word, String.join(", ", words)),
        DidYouMean.hint(word, words));
  }

  private static CallProblem unwritable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    String why =
        Files.isDirectory(file)
            ? ": it is a folder"
            : folder == null || !Files.isDirectory(folder)
                ? ": there is no folder '%s'".formatted(file.getParent())
                : "";
    return new CallProblem("unwritable-file", "'%s' cannot be written%s.".formatted(file, why));
  }

  /** That a file would take the place of one that was read; empty where none would. */
  Optional<CallProblem> overwritten(Collection<Path> read) {
    return outputs.stream()
        .map(Output::file)
        .filter(file -> Sources.isAmong(file, read))
        .findFirst()
        .map(Sources::overwritten);
  }

  /** What standard output gets. */
  Format format() {
    return json ? Format.JSON : Optional.ofNullable(format).flatMap(Format::of).orElse(Format.TEXT);
  }

  /** Writes the files; empty where all could be. */
  Optional<CallProblem> write(Function<Format, String> report) {
    for (Output output : outputs) {
      try {
        String text = report.apply(output.format().orElseThrow());
        Files.writeString(output.file(), COLOUR.matcher(text).replaceAll(""));
      } catch (IOException unwritable) {
        return Optional.of(unwritable(output.file()));
      }
    }
    return Optional.empty();
  }
}
