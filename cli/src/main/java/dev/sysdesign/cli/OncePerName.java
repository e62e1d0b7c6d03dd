package dev.sysdesign.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Reads an option of the form {@code NAME=VALUE} that may repeat, but names each param once. */
final class OncePerName implements IParameterConsumer {
  @Override
  public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
    String called = ((OptionSpec) option).longestName();
    String form = "'%s' takes %s".formatted(called, option.paramLabel());
    if (arguments.isEmpty()) {
      throw new ParameterException(command.commandLine(), form + ", but nothing follows it.");
    }
    String argument = arguments.pop();
    int at = argument.indexOf('=');
    if (at < 1) {
      throw new ParameterException(
          command.commandLine(), "%s, but was '%s'.".formatted(form, argument));
    }
    String name = argument.substring(0, at);
    Map<String, String> values = new LinkedHashMap<>();
    if (option.getValue() instanceof Map<?, ?> before) {
      before.forEach((key, value) -> values.put((String) key, (String) value));
    }
    if (values.put(name, argument.substring(at + 1)) != null) {
      throw new ParameterException(
          command.commandLine(), "'%s %s' is given twice.".formatted(called, name));
    }
    option.setValue(values);
  }
}
