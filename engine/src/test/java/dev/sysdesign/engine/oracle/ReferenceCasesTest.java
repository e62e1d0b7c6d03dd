package dev.sysdesign.engine.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing in the data is left out without a word. */
class ReferenceCasesTest {
  private static final int CASES = 82;

  @Test
  void comparesEveryCase() {
    Set<String> compared =
        ReferenceCases.all().stream()
            .filter(experiment -> !experiment.checks().isEmpty())
            .map(experiment -> experiment.oracle().id())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> all =
        Oracle.of("").stream().map(Oracle::id).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(CASES, all.size());
    assertEquals(all, compared);
  }

  /** A value that is not compared has a reason, and only such a one. */
  @Test
  void saysWhyAValueIsNotCompared() {
    for (Oracle oracle : Oracle.of("")) {
      Set<String> compared =
          ReferenceCases.all().stream()
              .filter(experiment -> experiment.oracle().id().equals(oracle.id()))
              .flatMap(experiment -> experiment.checks().stream())
              .map(Check::value)
              .collect(Collectors.toSet());
      oracle
          .values()
          .fieldNames()
          .forEachRemaining(
              value ->
                  assertTrue(
                      compared.contains(value) != Uncompared.reason(oracle, value).isPresent(),
                      oracle.id() + ": " + value));
    }
  }
}
