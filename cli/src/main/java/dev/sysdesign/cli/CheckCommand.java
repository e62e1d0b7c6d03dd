package dev.sysdesign.cli;

import dev.sysdesign.lang.model.LoweredSystem;
import dev.sysdesign.workspace.SystemFiles;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sysdesign check}: the problems of a file, and nothing else. */
@Command(name = "check", description = "Look for problems in a file without running it.")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "A .sysdesign file.")
  private Path file;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "Give a param of the file another value; may repeat.")
  private Map<String, String> settings = new LinkedHashMap<>();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    LoweredSystem system = SystemFiles.read(file, settings);
    Problems.report(terminal, system.problems());
    return (system.isValid() ? ExitCode.OK : ExitCode.WRONG_INPUT).number();
  }
}
