package dev.sysdesign.analysis.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.result.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ComparisonTest {
  @ParameterizedTest
  @CsvSource({
    // formula, simulated, ends of its interval, published error, agree
    "100, 100, 95, 105, 0, true",
    "105, 100, 95, 105, 0, true",
    "106, 100, 95, 105, 0, false",
    "109, 100, 95, 105, 0, false",
    "94, 100, 95, 105, 0, false",
    "94, 100, 90, 150, 0, true",
    "89, 100, 90, 150, 0, false",
    "140, 100, 90, 150, 0, true",
    "190, 100, 95, 105, 0, false",
    "190, 100, 95, 105, 86, true",
    "10, 100, 95, 105, 80, false"
  })
  void agreesInsideTheIntervalOrThePublishedErrorAlone(
      double formula, double simulated, double low, double high, double error, boolean agree) {
    Comparison comparison =
        new Comparison(
            "a", formula, simulated, Optional.of(new Interval(low, high)), error, List.of());
    assertEquals(agree, comparison.agrees(), comparison::toString);
  }

  @ParameterizedTest
  @CsvSource({"109, true", "112, false", "190, false"})
  void takesATenthWhereThereIsNoInterval(double formula, boolean agree) {
    Comparison without = new Comparison("a", formula, 100, Optional.empty(), 0, List.of());
    assertEquals(agree, without.agrees());
    Interval open = Interval.from(90, 95);
    assertEquals(
        agree, new Comparison("a", formula, 100, Optional.of(open), 0, List.of()).agrees());
  }
}
