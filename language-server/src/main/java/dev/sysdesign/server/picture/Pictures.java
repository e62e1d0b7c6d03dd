package dev.sysdesign.server.picture;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.diagram.DiagramInput;
import dev.sysdesign.diagram.svg.SvgDiagram;
import dev.sysdesign.diagram.svg.SvgStyle;
import dev.sysdesign.diagram.svg.SvgUse;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.lang.drift.Drift;
import dev.sysdesign.lang.drift.Drift.Standing;
import dev.sysdesign.lang.model.LoweredSystem;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.picture.Picture.PlaceOfPart;
import dev.sysdesign.server.state.LastAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Position;

/** Draws the system of a text with the numbers of its last analysis. */
public final class Pictures {
  /**
   * The picture of the text as it stands; of the text that was analysed last while there are errors
   * in it; empty where there is neither.
   *
   * @param system what the text means
   * @param files the text and all that it imports
   */
  public Optional<Picture> handle(
      LoweredSystem system, Optional<LastAnalysis> last, List<Document> files) {
    Optional<Analysis> analysis = last.map(LastAnalysis::analysis);
    return system
        .topology()
        .filter(topology -> system.isValid())
        .or(() -> analysis.map(Analysis::topology))
        .map(topology -> draw(topology, analysis, files));
  }

  private static Picture draw(
      Topology topology, Optional<Analysis> analysis, List<Document> files) {
    DiagramInput input =
        analysis
            .map(known -> DiagramInput.of(topology, known))
            .orElseGet(() -> DiagramInput.of(topology));
    List<PlaceOfPart> places = new ArrayList<>();
    for (Document file : files) {
      Drift still = Drift.between(file.typed(), file.typed());
      add(file, still.components(), places);
      add(file, still.edges(), places);
    }
    return new Picture(SvgDiagram.of(input, SvgUse.PANEL), SvgStyle.css(), places);
  }

  private static void add(Document file, Map<String, Standing> parts, List<PlaceOfPart> places) {
    parts.forEach(
        (id, standing) -> {
          Position at = file.lines().position(standing.part().nameStart());
          places.add(new PlaceOfPart(id, file.uri(), at.getLine(), at.getCharacter()));
        });
  }
}
