package dev.sysdesign.engine.oracle;

import java.util.List;
import java.util.stream.Stream;

/** All reference cases as systems. */
final class ReferenceCases {
  private ReferenceCases() {}

  static List<Experiment> all() {
    return Stream.of(
            StationCases.all(),
            LossCases.all(),
            NetworkCases.all(),
            ParallelCases.all(),
            EdgeCases.all(),
            CacheCases.all(),
            YardstickCases.all())
        .flatMap(cases -> cases)
        .toList();
  }
}
