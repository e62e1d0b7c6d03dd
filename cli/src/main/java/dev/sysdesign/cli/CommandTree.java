package dev.sysdesign.cli;

import dev.sysdesign.engine.simulation.NotEnoughMemory;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** All subcommands, and what happens when a call or a command goes wrong. */
@Command(
    name = "sysdesign",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    description = "Architecture as code that runs.",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "  0:all is well",
      "  1:an objective of an 'slo' or 'expect' is missed, or another gate closed",
      "  2:the file or the call is wrong",
      "  3:a fault of sysdesign itself",
      "  4:too little memory for the run",
      "  5:nothing is missed, but something could not be judged",
      "130:interrupted; the results are partial"
    },
    subcommands = HelpCommand.class)
final class CommandTree implements Runnable {
  private final Terminal terminal;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where a fault of sysdesign itself happened.")
  private boolean debug;

  @Spec private CommandSpec spec;

  CommandTree(Terminal terminal) {
    this.terminal = terminal;
  }

  int execute(String... arguments) {
    try {
      CommandLine commands = commands();
      Optional<CallProblem> unknown = unknownCommand(commands, arguments);
      return unknown.isPresent() ? unknown.get().report(terminal) : commands.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError exhausted) {
      return Fault.report(terminal, exhausted, debug);
    }
  }

  /** All of them, with their options. */
  CommandLine commands() {
    return new CommandLine(this)
        .addSubcommand(new SimulateCommand(terminal))
        .addSubcommand(new ExplainCommand(terminal))
        .addSubcommand(new CheckCommand(terminal))
        .addSubcommand(new DiffCommand(terminal))
        .addSubcommand(new SweepCommand(terminal))
        .addSubcommand(new RenderCommand(terminal))
        .addSubcommand(new DocsCommand(terminal))
        .addSubcommand(new LspCommand())
        .registerConverter(Path.class, FileArgument::read)
        .registerConverter(Output.class, Output::read)
        .setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setParameterExceptionHandler((wrong, all) -> CallProblem.of(wrong).report(terminal))
        .setExecutionExceptionHandler(
            (fault, command, call) ->
                fault instanceof NotEnoughMemory shortage
                    ? Shortage.report(terminal, shortage)
                    : Fault.report(terminal, fault, debug));
  }

  /** A first word that is no command; picocli would show its help where '--help' follows. */
  private static Optional<CallProblem> unknownCommand(CommandLine commands, String... arguments) {
    if (arguments.length == 0
        || arguments[0].startsWith("-")
        || commands.getSubcommands().containsKey(arguments[0])) {
      return Optional.empty();
    }
    return Optional.of(
        CallProblem.of(new UnmatchedArgumentException(commands, List.of(arguments[0]))));
  }

  /** Without a subcommand: what there is. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
