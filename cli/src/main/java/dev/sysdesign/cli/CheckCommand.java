package dev.sysdesign.cli;

import dev.sysdesign.lang.model.LoweredSystem;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sysdesign check}: the problems of a file, and nothing else. */
@Command(name = "check", description = "Look for problems in a file without running it.")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SystemOptions options;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    LoweredSystem system = StandardInput.read(terminal, options.file, options.settings);
    Problems.report(terminal, system.problems());
    return (system.isValid() ? ExitCode.OK : ExitCode.WRONG_INPUT).number();
  }
}
