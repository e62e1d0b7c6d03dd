package dev.sysdesign.analysis.playback;

import dev.sysdesign.engine.result.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which requests of a sample are shown. */
public enum Pick {
  TYPICAL("typical", "From the fast to the slow: the median where it is one.") {
    @Override
    List<Trace> from(List<Trace> sample, int count) {
      List<Trace> sorted = finished(sample).sorted(BY_TIME).toList();
      int wanted = Math.min(count, sorted.size());
      return IntStream.range(0, wanted)
          .mapToObj(i -> sorted.get((int) ((i + 0.5) / wanted * sorted.size())))
          .toList();
    }
  },
  SLOWEST("slowest", "The slowest of those that succeeded.") {
    @Override
    List<Trace> from(List<Trace> sample, int count) {
      return finished(sample)
          .filter(trace -> trace.rootCause().isEmpty())
          .sorted(BY_TIME.reversed())
          .limit(count)
          .toList();
    }
  },
  FAILED("failed", "The first that failed.") {
    @Override
    List<Trace> from(List<Trace> sample, int count) {
      return sample.stream().filter(t -> t.rootCause().isPresent()).limit(count).toList();
    }
  };

  private static final Comparator<Trace> BY_TIME =
      Comparator.comparingLong((Trace trace) -> trace.tookNanos().orElseThrow())
          .thenComparingLong(Trace::number);

  private final String word;
  private final String doc;

  Pick(String word, String doc) {
    this.word = word;
    this.doc = doc;
  }

  /** The word for it on the command line. */
  public String word() {
    return word;
  }

  /** One sentence for people. */
  public String doc() {
    return doc;
  }

  /** At most {@code count} requests of a sample; fewer where there are no more of the kind. */
  abstract List<Trace> from(List<Trace> sample, int count);

  private static Stream<Trace> finished(List<Trace> sample) {
    return sample.stream().filter(trace -> trace.tookNanos().isPresent());
  }
}
