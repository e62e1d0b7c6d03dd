import dev.sysdesign.engine.analytic.AnalyticPass;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.lang.SystemModels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long the formulas take for each file: median and worst of 200 passes after as many to warm up.
 *
 * <p>java -cp cli/target/sysdesign.jar benchmarks/analytic/Measure.java FILE…
 */
public final class Measure {
  private static final int PASSES = 200;

  private Measure() {}

  public static void main(String[] files) throws Exception {
    for (String file : files) {
      Topology topology =
          SystemModels.lower(file, Files.readString(Path.of(file))).topology().orElseThrow();
      passes(topology);
      long[] nanos = passes(topology);
      System.out.printf(
          Locale.ROOT,
          "%s: %d components, %d edges, median %.0f us, worst %.0f us%n",
          file,
          topology.components().size(),
          topology.edges().size(),
          nanos[PASSES / 2] / 1e3,
          nanos[PASSES - 1] / 1e3);
    }
  }

  private static long[] passes(Topology topology) {
    long[] nanos = new long[PASSES];
    for (int i = 0; i < PASSES; i++) {
      long start = System.nanoTime();
      if (!AnalyticPass.estimate(topology).settled()) {
        throw new IllegalStateException("not settled");
      }
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return nanos;
  }
}
