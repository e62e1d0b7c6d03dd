package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The page of the command line names every option of every command, and no other. */
final class OptionsPageTest {
  private static final Path PAGE = Path.of("../docs/reference/cli.md");
  private static final Pattern OPTION = Pattern.compile("(?<![-\\w])--[a-z][a-z-]*");

  /** What every command has; it stands once. */
  private static final Set<String> EVERYWHERE = Set.of("--help", "--version", "--debug");

  private static Map<String, CommandLine> commands() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(nowhere, nowhere, false, Interrupt.when(() -> false));
    return new CommandTree(terminal).commands().getSubcommands();
  }

  private static Set<String> options(CommandLine command) {
    Set<String> names = new TreeSet<>();
    for (OptionSpec option : command.getCommandSpec().options()) {
      names.add(option.longestName());
    }
    names.removeAll(EVERYWHERE);
    return names;
  }

  private static Set<String> named(String text) {
    Set<String> names = new TreeSet<>();
    Matcher found = OPTION.matcher(text);
    while (found.find()) {
      names.add(found.group());
    }
    return names;
  }

  /** The lines of a command in the block of all calls. */
  private static String call(String page, String command) {
    String after = page.substring(page.indexOf("```\n") + 4);
    String block = after.substring(0, after.indexOf("\n```\n"));
    int from = block.indexOf("sysdesign " + command);
    assertTrue(from >= 0, command);
    int to = block.indexOf("\nsysdesign ", from + 1);
    return block.substring(from, to < 0 ? block.length() : to);
  }

  @Test
  void theCallsNameEveryOptionOfEveryCommand() throws IOException {
    String page = Files.readString(PAGE);
    for (Map.Entry<String, CommandLine> command : commands().entrySet()) {
      assertEquals(
          options(command.getValue()), named(call(page, command.getKey())), command.getKey());
    }
    assertTrue(named(page).containsAll(EVERYWHERE));
  }

  @Test
  void everyOptionHasARowThatSaysWhatItDoes() throws IOException {
    List<String> rows =
        Files.readString(PAGE).lines().filter(line -> line.startsWith("| `-")).toList();
    List<String> missing = new ArrayList<>();
    commands()
        .values()
        .forEach(
            command ->
                options(command).stream()
                    .filter(
                        name -> rows.stream().noneMatch(row -> named(first(row)).contains(name)))
                    .forEach(missing::add));

    assertEquals(List.of(), missing);
  }

  private static String first(String row) {
    return row.substring(0, row.indexOf('|', 1));
  }
}
