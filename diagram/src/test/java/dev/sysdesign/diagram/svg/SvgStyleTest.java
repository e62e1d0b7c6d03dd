package dev.sysdesign.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.diagram.Draft;
import dev.sysdesign.diagram.Drafts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgStyleTest {
  private static final String CSS = SvgStyle.css();
  private static final Pattern COLOUR =
      Pattern.compile("(--sd-[a-z-]+): (?:var\\([^,]*, )?#([0-9a-f]{6})");

  @Test
  void needsNoEscapingInXml() {
    assertFalse(CSS.contains("<") || CSS.contains("&") || CSS.contains(">"));
  }

  @Test
  void appliesOnlyInsideADiagram() {
    for (String line : CSS.lines().filter(l -> l.contains("{")).toList()) {
      String selectors = line.substring(0, line.indexOf('{'));
      assertTrue(
          selectors.startsWith("@media")
              || Arrays.stream(selectors.split(","))
                  .allMatch(s -> s.strip().startsWith(".sysdesign-diagram")),
          line);
    }
  }

  @Test
  void knowsEveryClassThatIsDrawn() throws Exception {
    Set<String> unknown = new TreeSet<>();
    for (Draft draft : Drafts.all()) {
      Drawing drawing = new Drawing(SvgDiagram.of(draft.measured(), SvgUse.PANEL));
      drawing.values("class").forEach(css -> unknown.addAll(List.of(css.split(" "))));
    }
    unknown.removeIf(css -> CSS.contains("." + css + " "));
    assertEquals(Set.of("sd-figure", "sd-link", "sd-load", "sd-node", "sd-region"), unknown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--sd-ink", "--sd-quiet"})
  void writesWithEnoughContrastInLightAndDark(String text) {
    for (String ground : List.of("--sd-canvas", "--sd-box")) {
      assertTrue(contrast(light(text), light(ground)) >= 4.5);
      assertTrue(contrast(dark(text), dark(ground)) >= 4.5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--sd-line", "--sd-edge", "--sd-calm", "--sd-busy", "--sd-full"})
  void drawsWithEnoughContrastInLightAndDark(String shape) {
    assertTrue(contrast(light(shape), light("--sd-canvas")) >= 3);
    assertTrue(contrast(dark(shape), dark("--sd-canvas")) >= 3);
  }

  @Test
  void writesOnTheStripWithEnoughContrast() {
    for (String strip : List.of("--sd-calm", "--sd-busy", "--sd-full")) {
      assertTrue(contrast(light("--sd-on-strip"), light(strip)) >= 4.5, strip);
      assertTrue(contrast(dark("--sd-on-strip"), dark(strip)) >= 4.5, strip);
    }
  }

  private static int light(String name) {
    return colours(name).findFirst().orElseThrow();
  }

  private static int dark(String name) {
    return colours(name).reduce((first, second) -> second).orElseThrow();
  }

  private static Stream<Integer> colours(String name) {
    return COLOUR
        .matcher(CSS)
        .results()
        .filter(found -> found.group(1).equals(name))
        .map((MatchResult found) -> Integer.parseInt(found.group(2), 16));
  }

  /** As the Web Content Accessibility Guidelines 2.1 define it. */
  private static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xFF) / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
