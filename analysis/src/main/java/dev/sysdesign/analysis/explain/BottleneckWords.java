package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.result.Bottleneck;

/** What fills up first, and when. */
public final class BottleneckWords {
  private BottleneckWords() {}

  /** Why it is the bottleneck, without its name. */
  public static String reason(Bottleneck bottleneck) {
    return isSaturated(bottleneck)
        ? "its %s saturate first: %s".formatted(bottleneck.limit().word(), busy(bottleneck))
        : filled(bottleneck);
  }

  /** A sentence with its name. */
  static String sentence(Bottleneck bottleneck) {
    if (isSaturated(bottleneck)) {
      return "The %s of '%s' (%s) saturate first."
          .formatted(bottleneck.limit().word(), bottleneck.component(), busy(bottleneck));
    }
    String sentence =
        "The bottleneck is '%s': %s".formatted(bottleneck.component(), filled(bottleneck));
    return bottleneck.ownLoad() > 0
        ? sentence + "; full at %s times this load.".formatted(headroom(bottleneck.ownLoad()))
        : sentence + ".";
  }

  private static String filled(Bottleneck bottleneck) {
    if (bottleneck.limit() == Bottleneck.Limit.RATE) {
      return "its calls are %s of the %s that may pass in a second"
          .formatted(Figures.share(bottleneck.ownLoad()), Figures.whole(bottleneck.capacity()));
    }
    return "its own work fills %s of its %s"
        .formatted(Figures.share(bottleneck.ownLoad()), capacity(bottleneck));
  }

  private static boolean isSaturated(Bottleneck bottleneck) {
    return bottleneck.saturatedAt().isPresent() || bottleneck.ownLoad() >= 1;
  }

  private static String busy(Bottleneck bottleneck) {
    String all = Figures.whole(bottleneck.capacity());
    String used = bottleneck.limit() == Bottleneck.Limit.RATE ? "used" : "busy";
    String since =
        bottleneck.saturatedAt().isPresent()
            ? " from " + Figures.time(bottleneck.saturatedAt().getAsLong())
            : "";
    return "%s of %s %s%s".formatted(all, all, used, since);
  }

  private static String capacity(Bottleneck bottleneck) {
    String word = bottleneck.limit().word();
    return bottleneck.capacity() == 1
        ? "only " + word.substring(0, word.length() - 1)
        : Figures.whole(bottleneck.capacity()) + " " + word;
  }

  private static String headroom(double ownLoad) {
    return Figures.count(Math.floor(10 / ownLoad) / 10);
  }
}
