package dev.sysdesign.cost.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.cost.pricebook.PriceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormulasTest {
  private static final Path SOURCES = Path.of("src/main/java/dev/sysdesign/cost/formula");

  @Test
  void listsEveryFormulaOnce() throws IOException {
    Set<String> written = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (Files.readString(file).contains("class " + name + " implements Formula<")) {
          written.add(name);
        }
      }
    }
    Set<String> listed =
        Formulas.ALL.stream()
            .map(f -> f.getClass().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(written, listed);
    assertEquals(Formulas.ALL.size(), listed.size());
  }

  @Test
  void namesOnlyRatesThatThePricesHave() throws IOException {
    String compact =
        Files.readString(Path.of("target/classes/dev/sysdesign/cost/pricebook/aws-prices.txt"));
    for (Formula<?> formula : Formulas.ALL) {
      for (String rate : formula.spec().rates()) {
        String pattern =
            "(?s).*\\n" + rate.replace(".", "\\.").replace("*", "[^\\t\\n]+") + "\\t.*";
        assertTrue(compact.matches(pattern), () -> formula.spec().service() + " names " + rate);
      }
    }
  }

  @Test
  void saysWhereEachRuleComesFrom() {
    for (Formula<?> formula : Formulas.ALL) {
      FormulaSpec spec = formula.spec();
      assertTrue(spec.source().matches("https://(docs\\.)?aws\\.amazon\\.com/\\S+"), spec::source);
      assertTrue(spec.rule().endsWith("."), spec::rule);
    }
  }

  @Test
  void shipsPricesOfADate() {
    assertTrue(PriceFiles.shipped().date().matches("\\d{4}-\\d{2}-\\d{2}"));
  }
}
