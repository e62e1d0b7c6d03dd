package dev.sysdesign.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.lang.SystemModels;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The hints and the row above the system, as a person sees them who opens, edits and saves. */
class InlineNumbersTest {
  private static final String SHOP =
      """
      system shop {
          client users { rate: 100rps }
          service web { instances: 2, concurrency: 8, serviceTime: exponential(5ms) }
          service side { concurrency: 8, cores: 1, serviceTime: 1ms }
          database db { connections: 4, readTime: exponential(2ms), instance: db.r6g.large }

          users -> web -> db
          users -> side

          slo "fast" { users.p99 < 1s, users.errors < 1% }

          simulate { duration: 20s, seed: 7 }
      }
      """;

  @Test
  void standBehindEveryComponentWithACostOrALimit() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      Analysis truth = analysed(SHOP);
      for (String name : List.of("web", "side", "db")) {
        String cost = Figures.perMonth(truth.bill().totalOf(name), truth.bill().marginOf(name));
        ComponentResult measured = truth.shown().component(name).orElseThrow();
        double slots = measured.utilization().orElseThrow();
        double load = Math.max(slots, measured.cpu().orElse(slots));
        assertTrue(
            editor
                .drawnLine(" " + name + " {")
                .endsWith("}« " + cost + " · ρ " + Figures.tightShare(load) + "»"),
            editor::drawn);
      }
      assertEquals("client users { rate: 100rps }", editor.drawnLine("client users"));
    }
  }

  @Test
  void giveTheOnlyEdgeOfALineItsTimeAndErrorsAndSeveralTheirTimes() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      Analysis truth = analysed(SHOP);
      String side = Figures.time(p99(truth, "users -> side"));
      assertEquals("users -> side« p99 " + side + " · 0%»", editor.drawnLine("users -> side"));
      assertEquals(
          "users -> web« %s» -> db« %s»"
              .formatted(
                  Figures.time(p99(truth, "users -> web")), Figures.time(p99(truth, "web -> db"))),
          editor.drawnLine("users -> web"));
    }
  }

  @Test
  void showOnlyTheWorstOfMoreEdgesThanFitALine() {
    StringBuilder text = new StringBuilder("system fan {\nclient c { rate: 100rps }\n");
    String slow = " { serviceTime: 90ms }\n";
    for (int i = 0; i < 7; i++) {
      text.append("service s").append(i).append(i == 4 ? slow : " {}\n");
    }
    text.append("c -> (s0, s1, s2, s3, s4, s5, s6)\nsimulate { duration: 5s }\n}\n");
    try (Editor editor = Editor.of(text.toString()).measured()) {
      String line = editor.drawnLine("c -> (s0");
      assertTrue(line.matches("c -> \\(s0, .*, s6\\)« worst [0-9.]+ms to s4»"), line);
    }
  }

  @Test
  void neverTakeMoreOfALineThanTheEditorShows() {
    String crowded =
        SHOP.replace("}\n    service side", "} service side")
            .replace("}\n    database db", "} database db")
            .replace("users -> web -> db\n    users -> side", "users -> web -> db users -> side");
    try (Editor editor = Editor.of(crowded).measured()) {
      Map<Integer, Integer> widths = new HashMap<>();
      editor
          .hints()
          .forEach(
              hint ->
                  widths.merge(
                      hint.getPosition().getLine(),
                      hint.getLabel().getLeft().length(),
                      Integer::sum));
      assertEquals(2, widths.size(), editor::drawn);
      assertTrue(widths.values().stream().allMatch(width -> width <= 43), editor::drawn);
    }
  }

  @Test
  void staysWithItsPlaceWhileLinesAreTypedAboveIt() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      String before = editor.drawnLine("users -> side");
      editor.replace("    users -> web", "    // how people come in\n\n    users -> web");
      assertEquals(before, editor.drawnLine("users -> side"));
    }
  }

  @Test
  void neverVanishesWhileAStatementIsTypedLetterByLetter() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      int shown = editor.hints().size();
      String typed = "service extra { instances: 2 }\n    users -> extra { timeout: 1s }";
      String sofar = "    users -> side\n";
      for (char letter : typed.toCharArray()) {
        editor.replace(sofar, sofar + letter);
        sofar += letter;
        assertEquals(shown, editor.hints().size(), sofar);
      }
    }
  }

  @Test
  void marksOnlyWhatDependsOnTheEditAsStale() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      editor.replace("readTime: exponential(2ms)", "readTime: exponential(3ms)");
      assertTrue(editor.drawnLine("database db").endsWith("…»"), editor::drawn);
      assertTrue(editor.drawnLine("service web").endsWith("…»"), editor::drawn);
      assertFalse(editor.drawnLine("service side").contains("…"), editor::drawn);
      assertFalse(editor.drawnLine("users -> side").contains("…"), editor::drawn);
    }
  }

  @Test
  void isFreshAgainAfterASave() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      editor.replace("rate: 100rps", "rate: 200rps");
      assertTrue(editor.drawn().contains("…»"));
      editor.save();
      assertFalse(editor.drawn().contains("…»"), editor::drawn);
      String side = Figures.time(p99(analysed(editor.text()), "users -> side"));
      assertEquals("users -> side« p99 " + side + " · 0%»", editor.drawnLine("users -> side"));
    }
  }

  @Test
  void comesBackWhenTheEditIsTakenBack() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      String before = editor.drawn();
      editor.replace("users -> side", "users -> si").replace("users -> si", "users -> side");
      assertEquals(before, editor.drawn());
    }
  }

  @Test
  void sumsUpTheSystemInOneRow() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      Analysis truth = analysed(SHOP);
      assertEquals(
          "▷ Run | %s | p99 %s | ✓ 2 of 2 objectives hold"
              .formatted(
                  Figures.perMonth(truth.bill().total(), truth.bill().margins().total()),
                  Figures.time(truth.shown().outcome().latency().p99())),
          editor.lens());
    }
  }

  @Test
  void showsFirstNumbersOfALongRunBeforeTheFinalOnes() {
    String busy = SHOP.replace("rate: 100rps", "rate: 2krps").replace("20s", "200s");
    String idle =
        busy.replace("concurrency: 8, serviceTime: exp", "concurrency: 64, serviceTime: exp");
    try (Editor editor = Editor.of(idle.replace("connections: 4", "connections: 40"))) {
      editor.connection().change(c -> c.state().equals("preliminary"));
      String first = editor.drawn();
      editor.measured();
      assertTrue(Arrays.stream(first.split("«")).skip(1).allMatch(h -> h.startsWith(" ~")), first);
      assertFalse(editor.drawn().contains("~"), editor::drawn);
    }
  }

  private static double p99(Analysis analysis, String edge) {
    return analysis.shown().edges().stream()
        .filter(e -> e.edge().identity().equals(edge))
        .map(EdgeResult::outcome)
        .findFirst()
        .orElseThrow()
        .latency()
        .p99();
  }

  /** What the command line would print. */
  private static Analysis analysed(String text) {
    return Analyst.analyse(
        new AnalysisPlan(
            SystemModels.lower("shop.sysdesign", text).topology().orElseThrow(),
            Optional.empty(),
            PriceFiles.shipped()),
        fraction -> true);
  }
}
