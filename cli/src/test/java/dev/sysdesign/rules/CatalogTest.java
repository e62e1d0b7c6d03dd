package dev.sysdesign.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.cli.AllRules;
import dev.sysdesign.engine.model.rule.RuleSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogs of all modules together: complete, and each rule in one of them only. */
class CatalogTest {
  private static Set<String> codes() {
    return AllRules.all().stream()
        .map(RuleSpec::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void noCodeMeansTwoThings() {
    List<String> twice = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    AllRules.all().stream().map(RuleSpec::code).filter(c -> !seen.add(c)).forEach(twice::add);
    assertEquals(List.of(), twice);
  }

  /** A rule that a class declares and no catalog lists would have no page and no pair. */
  @Test
  void everyRuleThatAClassDeclaresIsListed() {
    assertTrue(Sites.declared().size() > 100);
    assertEquals(codes(), new TreeSet<>(Sites.declared().values()));
  }

  /** So that all of them are constants, which the test before sees. */
  @Test
  void noRuleIsMadeWhileTheProgramRuns() {
    assertEquals(List.of(), Sites.makers());
  }

  /** What is wrong with a call, and not with a system, has codes of its own in the cli. */
  @Test
  void noCodeIsWrittenTwice() throws IOException {
    List<String> again = new ArrayList<>();
    for (Path module : Sites.sourceFolders()) {
      if (module.toString().contains("cli")) {
        continue;
      }
      try (Stream<Path> files = Files.walk(module)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          String text = Files.readString(file);
          codes().stream()
              .filter(code -> code.contains("-"))
              .filter(code -> count(text, "\"" + code + "\"") > (owns(text, code) ? 1 : 0))
              .forEach(code -> again.add(file.getFileName() + ": " + code));
        }
      }
    }
    assertEquals(List.of(), again);
  }

  private static boolean owns(String text, String code) {
    return text.matches("(?s).*RuleSpec(\\.\\w+)?\\(\\s*\"" + code + "\".*");
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Test
  void everyPairBelongsToARule() throws IOException {
    try (Stream<Path> folders = Files.list(Pair.ROOT)) {
      Set<String> strange =
          folders
              .map(folder -> folder.getFileName().toString())
              .filter(name -> !codes().contains(name))
              .collect(Collectors.toSet());
      assertEquals(Set.of(), strange);
    }
  }
}
