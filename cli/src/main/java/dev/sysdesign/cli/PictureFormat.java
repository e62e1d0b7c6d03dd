package dev.sysdesign.cli;

import dev.sysdesign.diagram.DiagramInput;
import dev.sysdesign.diagram.mermaid.MermaidDiagram;
import dev.sysdesign.diagram.svg.SvgDiagram;
import dev.sysdesign.diagram.svg.SvgUse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a picture of a system can be written as. */
enum PictureFormat {
  SVG(input -> SvgDiagram.of(input, SvgUse.FILE)),
  MERMAID(MermaidDiagram::of);

  private final Function<DiagramInput, String> writer;

  PictureFormat(Function<DiagramInput, String> writer) {
    this.writer = writer;
  }

  /** The format of this word; empty where there is none. */
  static Optional<PictureFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String write(DiagramInput input) {
    return writer.apply(input);
  }
}
