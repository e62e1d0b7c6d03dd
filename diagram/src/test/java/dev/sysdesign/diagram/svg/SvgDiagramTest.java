package dev.sysdesign.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.diagram.DiagramInput;
import dev.sysdesign.diagram.Draft;
import dev.sysdesign.diagram.Drafts;
import dev.sysdesign.diagram.Golden;
import dev.sysdesign.diagram.RandomDraft;
import dev.sysdesign.diagram.Samples;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class SvgDiagramTest {
  private static final String HOSTILE = "</text><script>alert('\"&\u0000\u0007\uD800')</script>]]>";

  static Stream<DiagramInput> inputs() {
    Stream<DiagramInput> drafts =
        Stream.concat(
                Drafts.all().stream(),
                IntStream.range(100, 130).mapToObj(i -> RandomDraft.of(i, 30)))
            .flatMap(draft -> Stream.of(draft.input(), draft.measured()));
    return Stream.concat(drafts, Samples.files().stream().map(Samples::measured));
  }

  @Test
  void findsTheSamples() {
    assertFalse(Samples.files().isEmpty());
  }

  @Test
  void drawsTheShop() {
    Golden.check("shop.svg", SvgDiagram.of(Drafts.shop().measured(), SvgUse.FILE));
  }

  @Test
  void drawsAChatOfTwoRegionsForAPanel() {
    Golden.check("chat-panel.svg", SvgDiagram.of(Drafts.large().input(), SvgUse.PANEL));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void hasOneElementForEveryComponentAndEveryEdge(DiagramInput input) throws Exception {
    for (SvgUse use : SvgUse.values()) {
      Drawing drawing = new Drawing(SvgDiagram.of(input, use));
      assertEquals(
          input.topology().components().stream().map(Component::name).toList(),
          drawing.ids("sd-node"));
      Set<String> edges = new TreeSet<>();
      input.topology().edges().stream().map(Edge::identity).forEach(edges::add);
      assertEquals(List.copyOf(edges), drawing.ids("sd-link").stream().sorted().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void usesEveryIdOnce(DiagramInput input) throws Exception {
    Drawing drawing = new Drawing(SvgDiagram.of(input, SvgUse.PANEL));
    for (String attribute : List.of("id", "data-id")) {
      List<String> ids = drawing.values(attribute);
      assertEquals(new HashSet<>(ids).size(), ids.size());
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void drawsTheSameTwice(DiagramInput input) {
    assertEquals(SvgDiagram.of(input, SvgUse.FILE), SvgDiagram.of(input, SvgUse.FILE));
  }

  @Test
  void drawsTheSameWhateverTheOrderOfDeclaration() {
    Draft one = new Draft("x").with("client", "a").with("service", "b").with("cache", "c");
    Draft other = new Draft("x").with("cache", "c").with("client", "a").with("service", "b");
    assertEquals(
        SvgDiagram.of(one.calls("a", "b", "c").input(), SvgUse.FILE),
        SvgDiagram.of(other.calls("a", "b", "c").input(), SvgUse.FILE));
  }

  @Test
  void drawsTheSameInEveryLanguageOfTheMachine() {
    String expected = SvgDiagram.of(Drafts.shop().measured(), SvgUse.FILE);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
      assertEquals(expected, SvgDiagram.of(Drafts.shop().measured(), SvgUse.FILE));
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(expected, SvgDiagram.of(Drafts.shop().measured(), SvgUse.FILE));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void writesTextOfTheFileAsTextAndNothingElse() throws Exception {
    Draft draft =
        new Draft(HOSTILE)
            .grouped(HOSTILE)
            .with("service", "a", HOSTILE)
            .with("service", "b")
            .calls("a", "b");
    for (SvgUse use : SvgUse.values()) {
      String svg = SvgDiagram.of(draft.input(), use);
      assertFalse(svg.contains("<script"));
      assertTrue(new Drawing(svg).all(e -> e.getTagName().equals("script")).isEmpty());
      String caption = new Drawing(svg).texts("sd-caption").get(0);
      assertTrue(caption.startsWith("</text><script>alert('\"&\uFFFD"), caption);
    }
  }

  @Test
  void isAnImageWithANameToAScreenReader() throws Exception {
    Drawing drawing = new Drawing(SvgDiagram.of(Drafts.shop().measured(), SvgUse.FILE));
    assertEquals("img", drawing.root().getAttribute("role"));
    assertEquals("sysdesign-title sysdesign-desc", drawing.root().getAttribute("aria-labelledby"));
    List<Element> named = drawing.all(e -> e.hasAttribute("id"));
    assertEquals(
        List.of(
            "Three-tier web shop",
            "5 components, 5 edges. 9,998 rps · p99 12.3ms · errors 0.02 % · $2,751/mo."
                + " The bottleneck is orders."),
        named.stream().map(Element::getTextContent).toList());
  }

  @Test
  void isAGroupOfNamedButtonsInAPanel() throws Exception {
    Drawing drawing = new Drawing(SvgDiagram.of(Drafts.shop().measured(), SvgUse.PANEL));
    List<Element> buttons = drawing.all(e -> e.getAttribute("role").equals("button"));
    assertEquals(10, buttons.size());
    for (Element button : buttons) {
      assertFalse(button.getAttribute("data-id").isEmpty());
      assertFalse(button.getAttribute("aria-label").isEmpty());
      assertEquals("0", button.getAttribute("tabindex"));
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void holdsNothingThatAStrictPageRefuses(DiagramInput input) throws Exception {
    String svg = SvgDiagram.of(input, SvgUse.PANEL);
    assertFalse(svg.contains("url("));
    assertTrue(
        new Drawing(svg)
            .all(
                e ->
                    List.of("style", "script", "image", "use", "a").contains(e.getTagName())
                        || e.hasAttribute("style")
                        || e.hasAttribute("href"))
            .isEmpty());
  }

  @Test
  void tellsLoadInWordsAndNotByColourAlone() throws Exception {
    Drawing drawing = new Drawing(SvgDiagram.of(Drafts.shop().measured(), SvgUse.FILE));
    assertTrue(drawing.texts("sd-figure").containsAll(List.of("43 %", "8.7 %", "93.4 %")));
    assertEquals(List.of("bottleneck"), drawing.texts("sd-strip-text"));
    assertEquals(1, drawing.withClass("sd-bottleneck").size());
  }

  @Test
  void saysWhatALargeSystemGoesWithout() throws Exception {
    Draft draft = new Draft("large").with("client", "hub");
    for (int i = 0; i < 400; i++) {
      draft.with("service", "c" + i).calls("hub", "c" + i).saw(10, 5, 0);
    }
    Drawing drawing = new Drawing(SvgDiagram.of(draft.measured(), SvgUse.FILE));
    assertEquals(
        List.of(
            "Note: This system is too large for labels on its edges; their numbers are in the"
                + " tooltips."),
        drawing.texts("sd-note"));
    assertEquals(List.of(), drawing.texts("sd-label"));
    assertEquals(400, drawing.withClass("sd-link").size());
  }
}
