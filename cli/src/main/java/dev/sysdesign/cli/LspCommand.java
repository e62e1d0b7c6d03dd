package dev.sysdesign.cli;

import dev.sysdesign.server.Main;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sysdesign lsp}: the language server, for editors that start it by a command. */
@Command(
    name = "lsp",
    description =
        "Serve an editor with the Language Server Protocol over standard input and output.")
final class LspCommand implements Callable<Integer> {
  /** There is no other way, but some editors always say so. */
  @Option(names = "--stdio", description = "Use standard input and output, as it does anyway.")
  private boolean unusedStdio;

  /** Ends the process by itself, when the editor is gone. */
  @Override
  public Integer call() {
    Main.main(new String[0]);
    return ExitCode.OK.number();
  }
}
