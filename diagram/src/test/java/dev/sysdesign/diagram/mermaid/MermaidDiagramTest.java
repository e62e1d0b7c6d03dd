package dev.sysdesign.diagram.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.diagram.Draft;
import dev.sysdesign.diagram.Drafts;
import dev.sysdesign.diagram.Golden;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import org.junit.jupiter.api.Test;

class MermaidDiagramTest {
  @Test
  void writesTheShop() {
    Golden.check("shop.mmd", MermaidDiagram.of(Drafts.shop().measured()));
  }

  @Test
  void writesAChatOfTwoRegions() {
    Golden.check("chat.mmd", MermaidDiagram.of(Drafts.large().input()));
  }

  @Test
  void writesOneLineForEveryComponentAndEveryEdge() {
    String text = MermaidDiagram.of(Drafts.everyType().input());
    int types = ComponentCatalog.all().size();
    assertEquals(types, text.lines().filter(line -> line.matches("  n\\d+\\W.*")).count());
    String knots = MermaidDiagram.of(Drafts.knots().input());
    assertEquals(6, knots.lines().filter(line -> line.contains("-->")).count());
  }

  @Test
  void closesEveryFrameThatItOpens() {
    String text = MermaidDiagram.of(Drafts.large().input());
    assertEquals(5, text.lines().filter(line -> line.contains("subgraph ")).count());
    assertEquals(5, text.lines().filter(line -> line.strip().equals("end")).count());
  }

  @Test
  void writesTextOfTheFileSoThatNothingReadsItAsMermaid() {
    Draft draft =
        new Draft("a \"b\"\n---\nc").with("service", "x", "\"]; click n0 `**<img>` #quot; |\n%%");
    String text = MermaidDiagram.of(draft.input());
    assertTrue(text.startsWith("---\ntitle: \"a \\\"b\\\" --- c\"\n---\n"), text);
    assertFalse(text.contains("<img>"));
    String label = text.substring(text.indexOf("n0[\"") + 4, text.lastIndexOf("\"]"));
    assertFalse(label.contains("\""));
    assertEquals("x<br/>#34;]; click n0 #96;**#60;img#62;#96; #35;quot; | %%", label);
  }

  @Test
  void writesTheSameTwice() {
    assertEquals(
        MermaidDiagram.of(Drafts.large().measured()), MermaidDiagram.of(Drafts.large().measured()));
  }
}
