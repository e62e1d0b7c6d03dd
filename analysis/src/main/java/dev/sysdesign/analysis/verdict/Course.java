package dev.sysdesign.analysis.verdict;

/** A metric along the time line. */
interface Course {
  /** Its value in interval {@code i}, from 0; NaN where the interval has none. */
  double at(int i);
}
