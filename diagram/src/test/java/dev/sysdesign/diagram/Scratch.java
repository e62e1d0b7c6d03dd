package dev.sysdesign.diagram;

import dev.sysdesign.diagram.mermaid.*;
import dev.sysdesign.diagram.svg.*;
import java.nio.file.*;

public class Scratch {
  @org.junit.jupiter.api.Test
  void draw() throws Exception {
    int i = 0;
    for (Draft d : Drafts.all()) {
      Files.writeString(
          Path.of("/tmp/dia/d" + i + ".svg"), SvgDiagram.of(d.measured(), SvgUse.FILE));
      Files.writeString(Path.of("/tmp/dia/p" + i + ".svg"), SvgDiagram.of(d.input(), SvgUse.FILE));
      Files.writeString(Path.of("/tmp/dia/d" + i + ".mmd"), MermaidDiagram.of(d.measured()));
      i++;
    }
  }
}
