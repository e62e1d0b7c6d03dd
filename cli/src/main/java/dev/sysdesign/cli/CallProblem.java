package dev.sysdesign.cli;

import dev.sysdesign.engine.spelling.DidYouMean;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Something wrong with the call.
 *
 * @param code stable kebab-case code
 * @param message one sentence: what is wrong, what was found, what is allowed
 * @param hint a way out; may be empty
 */
record CallProblem(String code, String message, String hint) {
  CallProblem(String code, String message) {
    this(code, message, "");
  }

  /** What picocli found wrong, in our words where they are better. */
  static CallProblem of(ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    String help = "'" + command + " --help' shows what is allowed.";
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      String found = unmatched.getUnmatched().get(0);
      boolean option = unmatched.isUnknownOption();
      return new CallProblem(
          option ? "unknown-option" : "unknown-argument",
          "There is no %s '%s'.".formatted(option ? "option" : "command or argument", found),
          DidYouMean.nearest(found, suggestions.stream().map(s -> s.split("=")[0]).toList())
              .map("Did you mean '%s'?"::formatted)
              .orElse(help));
    }
    if (wrong instanceof MissingParameterException missing) {
      List<String> names = missing.getMissing().stream().map(CallProblem::label).toList();
      return new CallProblem(
          "missing-argument", "'%s' is missing.".formatted(String.join("', '", names)), help);
    }
    return new CallProblem("wrong-call", sentence(wrong.getMessage()), help);
  }

  private static String label(ArgSpec argument) {
    return argument.isOption() ? argument.toString() : argument.paramLabel();
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }

  /** Writes the problem and gives the exit code. */
  int report(Terminal terminal) {
    String sentence = hint.isEmpty() ? message : message + " " + hint;
    terminal.err().println("sysdesign: " + code + ": " + sentence);
    return ExitCode.WRONG_INPUT.number();
  }
}
