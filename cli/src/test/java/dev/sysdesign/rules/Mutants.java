package dev.sysdesign.rules;

import dev.sysdesign.cli.AllRules;
import dev.sysdesign.engine.model.rule.RuleSpec;
import java.lang.instrument.ClassDefinition;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Switches off each rule in turn, and each place that reports, and prints which of that no pair
 * notices. One program, in which the bodies of methods are exchanged and put back.
 */
public final class Mutants {
  /** The class of {@link PairsTest#NET}. */
  private static final String NET = "/SyntaxErrors";

  private final Map<Pair, String> expected = new LinkedHashMap<>();
  private int tried;

  private Mutants() {}

  /** Prints a line for each mutant that survives, and one with how many were tried. */
  public static void main(String[] arguments) throws Exception {
    new Mutants().run();
    System.exit(0);
  }

  private void run() throws Exception {
    for (RuleSpec rule : AllRules.all()) {
      Pair pair = new Pair(rule);
      if (pair.exists()) {
        expected.put(pair, Files.readString(pair.expected()));
      }
    }
    for (Pair pair : expected.keySet()) {
      if (notices(pair)) {
        System.out.println("fails without any change: " + pair);
      }
    }
    Map<String, List<String>> codes = new LinkedHashMap<>();
    List<Site> sites =
        Sites.all().stream().filter(site -> !site.code().equals(PairsTest.NET)).toList();
    sites.forEach(s -> codes.computeIfAbsent(s.owner(), o -> new ArrayList<>()).add(s.code()));
    for (String owner : Sites.ruleClasses()) {
      if (!owner.endsWith(NET)) {
        mutant(owner, owner, Mutation.withoutRule(owner), codes.getOrDefault(owner, List.of()));
      }
    }
    for (Site site : sites) {
      mutant(site.toString(), site.owner(), Mutation.without(site), List.of(site.code()));
    }
    System.out.println("tried " + tried + " on " + expected.size() + " pairs");
  }

  /** The pairs of the codes first: one of them ought to notice. */
  private void mutant(String name, String owner, byte[] changed, List<String> codes)
      throws Exception {
    tried++;
    exchange(owner, changed);
    try {
      boolean noticed =
          expected.keySet().stream()
              .sorted(Comparator.comparing(pair -> !codes.contains(pair.rule().code())))
              .anyMatch(this::notices);
      if (!noticed) {
        System.out.println("survives: " + name);
      }
    } finally {
      exchange(owner, Sites.bytes(owner));
    }
  }

  private static void exchange(String owner, byte[] body) throws Exception {
    Class<?> type = Class.forName(owner.replace('/', '.'));
    Agent.instrumentation().redefineClasses(new ClassDefinition(type, body));
  }

  private boolean notices(Pair pair) {
    try {
      return !(String.join("\n", pair.found(true)) + "\n").equals(expected.get(pair));
    } catch (RuntimeException broken) {
      return true;
    }
  }
}
