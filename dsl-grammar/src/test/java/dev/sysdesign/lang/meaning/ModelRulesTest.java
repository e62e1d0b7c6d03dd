package dev.sysdesign.lang.meaning;

import dev.sysdesign.lang.Golden;
import dev.sysdesign.lang.SystemModels;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One pair for each rule: what it says, where, and that it is silent about the nearest neighbour,
 * which stands in the same file.
 */
class ModelRulesTest {
  static Stream<Golden> pairs() {
    return Golden.in("meaning");
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void findsWhatCannotBeMeantAndNothingElse(Golden pair) {
    pair.check(SystemModels.lower("test.sysdesign", pair.content()).problems());
  }
}
