package dev.sysdesign.engine.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The simulator against exact values of queueing theory, on seeds 1, 2 and 3; the reference page
 * shows them. {@code -Dgolden.update=true} rewrites it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceValuesTest {
  private static final Path PAGE = Path.of("..", "docs", "reference", "reference-values.md");

  private List<Finding> findings;

  @BeforeAll
  void runAll() throws Exception {
    findings = Finding.of(ReferenceCases.all());
  }

  List<Finding> findings() {
    return findings;
  }

  @ParameterizedTest
  @MethodSource("findings")
  void agreesWithTheory(Finding finding) {
    assertEquals(List.of(), finding.objections(), finding.experiment().oracle().model());
  }

  @Test
  void isShownByTheReferencePage() throws IOException {
    String wanted = ReferenceValuesPage.text(findings);
    String written = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    if (!written.equals(wanted) && Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, wanted);
      fail(PAGE + " has been rewritten: look at what changed, then run the test again");
    }
    assertEquals(written, wanted, PAGE + " is stale: run this test with -Dgolden.update=true");
  }
}
