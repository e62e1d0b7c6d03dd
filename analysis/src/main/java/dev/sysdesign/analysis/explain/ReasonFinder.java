package dev.sysdesign.analysis.explain;

import java.util.Optional;

/** One way in which formulas and simulation come to differ. */
interface ReasonFinder {
  /** Stable kebab-case code. */
  String code();

  /** What it did here, as a clause without a full stop; empty where it did nothing. */
  Optional<String> find(Case difference);
}
