package dev.sysdesign.lang.guide;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The guide to the language as a page, in Markdown. */
public final class GuidePage {
  private static final String HEAD =
      """
      # The language

      Everything that a `.sysdesign` file may say, on one page; each example is a system that runs, shown without the lines that it
      does not need. Behind it stand the lists: [components and edges](components.md) with all properties and functions,
      [faults](chaos.md), [rules](rules.md) with every message, [files of numbers](number-files.md). This page is written from the
      catalogs that the product reads; `sysdesign docs WORD` shows the entry of any of their words.

      """;

  private final StringBuilder page = new StringBuilder(HEAD);

  private GuidePage() {}

  /** The page. */
  public static String text() {
    GuidePage page = new GuidePage();
    for (Section section : LanguageGuide.sections()) {
      page.section(section);
    }
    page.units();
    page.metrics();
    return page.page.toString().stripTrailing() + "\n";
  }

  /** One construct: what it means, and its example. */
  public static String construct(Construct construct) {
    return "%s\n\n```sysdesign\n%s\n```\n".formatted(construct.doc(), construct.shown())
        + library(construct);
  }

  private static String library(Construct construct) {
    return construct.library().isEmpty()
        ? ""
        : "\nwith, in `platform.sysdesign`:\n\n```sysdesign\n%s\n```\n"
            .formatted(construct.library().strip());
  }

  private void section(Section section) {
    page.append("## ").append(section.title()).append("\n\n");
    if (!section.intro().isEmpty()) {
      page.append(section.intro()).append("\n\n");
    }
    for (Construct construct : section.constructs()) {
      page.append("### ").append(construct.name()).append("\n\n");
      page.append(construct(construct)).append('\n');
    }
  }

  private void units() {
    page.append("## Units\n\n| what | units |\n|:--|:--|\n");
    for (Dimension dimension : Dimension.values()) {
      List<String> units = new ArrayList<>();
      dimension.units().forEach(unit -> units.add(unit.isEmpty() ? "none" : "`" + unit + "`"));
      page.append("| %s | %s |\n".formatted(dimension.noun(), String.join(", ", units)));
    }
    page.append("| money | `$5`, `$1.5k`, `$20M`, with `/h` or `/month` |\n\n");
  }

  private void metrics() {
    page.append("## Metrics\n\n| metric | of | its limit is | meaning |\n|:--|:--|:--|:--|\n");
    for (MetricSpec metric : MetricCatalog.all()) {
      String of =
          Arrays.stream(MetricSpec.Subject.values())
              .filter(metric.subjects()::contains)
              .map(subject -> subject.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      page.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(
                  metric.name(),
                  of,
                  metric.dimension().map(Dimension::noun).orElse("money"),
                  metric.doc().replace("|", "\\|")));
    }
  }
}
