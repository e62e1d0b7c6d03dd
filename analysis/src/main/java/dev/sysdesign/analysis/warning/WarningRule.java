package dev.sysdesign.analysis.warning;

import java.util.List;

/** One thing to warn of. */
interface WarningRule {
  /** What it finds, in a fixed order. */
  List<Warning> check(Findings findings);
}
