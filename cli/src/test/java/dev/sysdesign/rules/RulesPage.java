package dev.sysdesign.rules;

import dev.sysdesign.cli.AllRules;
import dev.sysdesign.engine.model.rule.RuleSpec;
import java.util.List;
import java.util.Optional;

/** The page of all rules, in Markdown; what they say is taken from the files they are tried on. */
final class RulesPage {
  private static final String HEAD =
      """
      # Rules

      Everything that can be said to be wrong with a system: %s rules. The code of a rule never changes. An **error** means that the
      file does not say what its author means, and nothing is simulated; a **warning** is worth a look, and the model is as written.
      A rule of the text speaks as soon as the text is read, one of the formulas while it is typed, one of a run when it was
      simulated and billed. This page is written from the catalogs that the product reports with, and what a rule says here it
      said of [the file it is tried on](../../cli/src/test/resources/golden/rules).

      """;

  private final StringBuilder page = new StringBuilder();

  private RulesPage() {}

  static String text() {
    RulesPage page = new RulesPage();
    page.page.append(HEAD.formatted(AllRules.all().size()));
    AllRules.catalogs().forEach(page::index);
    AllRules.catalogs().forEach(page::catalog);
    return page.page.toString().stripTrailing() + "\n";
  }

  private void index(String title, List<RuleSpec> rules) {
    List<String> links =
        rules.stream().map(rule -> "[%s](#%s)".formatted(rule.code(), rule.code())).toList();
    page.append("- **").append(title).append("**: ").append(String.join(", ", links)).append('\n');
  }

  private void catalog(String title, List<RuleSpec> rules) {
    page.append("\n## ").append(title).append("\n");
    rules.forEach(this::rule);
  }

  private void rule(RuleSpec rule) {
    page.append("\n### ").append(rule.code()).append("\n\n");
    page.append("A rule %s; %s. ".formatted(rule.kind().words(), article(rule)));
    page.append(rule.doc()).append("\n\n```\n").append(rule.example()).append("\n```\n\n");
    said(rule).ifPresent(line -> page.append("> ").append(escaped(line)).append("\n\n"));
    page.append(rule.fix()).append("\n");
  }

  private static String article(RuleSpec rule) {
    return switch (rule.severity()) {
      case ERROR -> "an error";
      case WARNING -> "a warning";
      case INFORMATION -> "an information";
    };
  }

  /** The sentence, without its place and its code. */
  private static Optional<String> said(RuleSpec rule) {
    Pair pair = new Pair(rule);
    String mark = ": " + rule.code() + ": ";
    return pair.exists()
        ? Trial.text(pair.expected())
            .lines()
            .filter(line -> line.contains(mark))
            .map(line -> line.substring(line.indexOf(mark) + mark.length()))
            .map(line -> line.replace(pair.folder() + "/", ""))
            .findFirst()
        : Optional.empty();
  }

  /** Stars, angles and brackets of a sentence are no Markdown. */
  private static String escaped(String line) {
    return line.replaceAll("([*<>\\[\\]_`|])", "\\\\$1");
  }
}
