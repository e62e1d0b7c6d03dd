package dev.sysdesign.diagram;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.workspace.SystemFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The systems that ship with sysdesign, as they are drawn for people: simulated and billed. */
public final class Samples {
  private static final Path FOLDER = Path.of("..", "samples");
  private static final long SECOND = 1_000_000_000L;

  private Samples() {}

  /** The files of all samples. */
  public static List<Path> files() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".sysdesign")).sorted().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A sample after a run of a second. */
  public static DiagramInput measured(Path file) {
    Topology topology = SystemFiles.read(file, Map.of()).topology().orElseThrow();
    Topology brief = topology.withSettings(topology.settings().withDuration(SECOND));
    Analysis analysis =
        Analyst.analyse(
            new AnalysisPlan(brief, Optional.empty(), PriceFiles.shipped()), fraction -> true);
    return new DiagramInput(topology, Optional.of(analysis.steady()), Optional.of(analysis.bill()));
  }
}
