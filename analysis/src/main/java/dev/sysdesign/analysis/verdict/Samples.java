package dev.sysdesign.analysis.verdict;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.model.Value;

/** When a sample is too small to judge by. */
final class Samples {
  /** So many events of the rarer kind make a share worth judging. */
  private static final double RARE_EVENTS = 10;

  /** The fewest calls behind a mean. */
  static final long FOR_A_MEAN = 30;

  private Samples() {}

  static Reading tooFew(Value value, long found, long needed) {
    return new Reading.TooFew(
        value,
        "%s too few to judge by; %s are needed."
            .formatted(
                found == 1 ? "1 sample is" : Figures.whole(found) + " samples are",
                Figures.whole(needed)),
        (double) needed / Math.max(1, found));
  }

  /**
   * The fewest samples to judge a share against {@code limit}: enough for ten events of the rarer
   * kind at the limit. A limit of 0 or 1 allows none and takes the samples of a mean.
   */
  static long forShare(double limit) {
    double rarer = Math.min(limit, 1 - limit);
    return rarer > 0
        ? Math.max(FOR_A_MEAN, (long) Math.ceil(RARE_EVENTS / rarer - 1e-6))
        : FOR_A_MEAN;
  }

  /**
   * Whether a share may be judged: the sample is large enough, or the rarer kind was seen often.
   */
  static boolean judgesShare(long samples, long rarerSeen, double limit) {
    return samples >= forShare(limit) || (rarerSeen >= RARE_EVENTS && samples >= FOR_A_MEAN);
  }
}
