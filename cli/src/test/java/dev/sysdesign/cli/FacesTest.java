package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.json.JsonReport;
import dev.sysdesign.analysis.text.ReportStyle;
import dev.sysdesign.analysis.text.TextReport;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.verdict.Verdict.Decision;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.diagram.DiagramInput;
import dev.sysdesign.diagram.mermaid.MermaidDiagram;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.lang.model.LoweredSystem;
import dev.sysdesign.workspace.SystemFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One truth in all faces: verdicts, limits, warnings and the headline of the text, the JSON and
 * both pictures are those of hover, hints, lens and diagnostics, which a server says over its
 * protocol.
 */
final class FacesTest {
  /** More than these would take minutes; they have every kind of component and most scenarios. */
  private static final Set<String> SAMPLES =
      Set.of("mm1", "coin-cache", "sinkhole", "saga", "queue-backpressure", "pool-exhaustion");

  /** Said at the objective that they are about. */
  private static final Set<String> OF_VERDICTS = Set.of("no-verdict", "too-close-to-call");

  private static final double MOST_REQUESTS = 100_000;

  private static ServerProcess server;

  private final List<String> wrong = new ArrayList<>();
  private String name;
  private int limits;

  @BeforeAll
  static void start() throws IOException {
    server = ServerProcess.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void sayTheSameOfSamplesAndCases() throws IOException {
    int reports = 0;
    for (Path file : files()) {
      LoweredSystem read = SystemFiles.read(file, Map.of());
      if (read.isValid() && read.topology().isPresent() && isShort(read.topology().get())) {
        reports += hold(file, read.topology().get());
      }
    }
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    assertTrue(reports > 30, () -> "too few reports");
    assertTrue(limits > 30, () -> "too few pages with limits");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> cases = Files.walk(Path.of("src", "test", "resources", "cases"));
        Stream<Path> samples = Files.walk(Path.of("..", "samples"))) {
      return Stream.concat(
              cases.filter(file -> !file.getFileName().toString().startsWith("no-think-time")),
              samples.filter(
                  file ->
                      SAMPLES.contains(file.getFileName().toString().replace(".sysdesign", ""))))
          .filter(file -> file.toString().endsWith(".sysdesign"))
          .sorted()
          .toList();
    }
  }

  private static boolean isShort(Topology topology) {
    double seconds = topology.settings().durationNanos() / 1e9;
    return dev.sysdesign.analysis.Load.rps(topology) * seconds < MOST_REQUESTS;
  }

  private int hold(Path file, Topology topology) throws IOException {
    String uri = file.toAbsolutePath().normalize().toUri().toString();
    String text = Files.readString(file);
    server.tell(
        "textDocument/didOpen",
        Map.of(
            "textDocument",
            Map.of("uri", uri, "languageId", "sysdesign", "version", 1, "text", text)));
    List<Optional<Scenario>> runs = new ArrayList<>(List.of(Optional.empty()));
    topology.scenarios().forEach(scenario -> runs.add(Optional.of(scenario)));
    for (Optional<Scenario> scenario : runs) {
      name = file.getFileName() + scenario.map(s -> " under " + s.name()).orElse("");
      Analysis analysis =
          Analyst.analyse(
              new AnalysisPlan(topology, scenario, PriceFiles.shipped()), Observer.NONE);
      Map<String, Object> run = new HashMap<>();
      run.put("uri", uri);
      run.put("scenario", scenario.map(Scenario::name).orElse(null));
      String report = server.ask("sysdesign/run", run).get("report").asText();
      said(report, analysis.explanation().sentences().get(0), "report of the server");
      text(analysis);
      json(analysis);
      lens(uri, analysis);
      diagnostics(uri, analysis);
      loads(uri, text, analysis);
    }
    server.tell("textDocument/didClose", Map.of("textDocument", Map.of("uri", uri)));
    return runs.size();
  }

  private void said(String face, String what, String which) {
    if (!face.replaceAll("\\s+", " ").contains(what.replaceAll("\\s+", " "))) {
      wrong.add(
          name + ": " + which + " without: " + what + "\n    " + face.replaceAll("\\s+", " "));
    }
  }

  private void text(Analysis analysis) {
    ReportStyle style = ReportStyle.DEFAULT.with(ReportStyle.Extent.ALL);
    String text = TextReport.of(analysis, style);
    analysis.explanation().sentences().forEach(s -> said(text, s, "text"));
    analysis.warnings().forEach(w -> said(text, "Warning: " + w.message(), "text"));
    for (Verdict verdict : analysis.verdicts()) {
      String word = verdict.decision().word();
      boolean row =
          text.lines()
              .anyMatch(
                  line ->
                      line.startsWith("  " + verdict.comparison() + " ")
                          && line.toLowerCase(java.util.Locale.ROOT).contains(" " + word));
      if (!row) {
        wrong.add(name + ": text without the verdict on " + verdict.comparison());
      }
    }
    assertEquals(!analysis.isComplete(), text.contains("PARTIAL RESULTS: "), name);
    for (int width : List.of(20, 60, 100, 200)) {
      page(analysis, width);
    }
  }

  /** A page begins as the JSON does, and names no limit without the one that is reached first. */
  private void page(Analysis analysis, int width) {
    ReportStyle style = ReportStyle.DEFAULT.within(width);
    String page = TextReport.of(analysis, style).replaceAll("\\s+", " ");
    said(page, analysis.explanation().sentences().get(0), "page of " + width);
    List<String> named =
        analysis.explanation().limits().states().stream()
            .filter(state -> state.status() != LimitState.Status.FREE)
            .map(analysis.explanation()::sentence)
            .filter(page::contains)
            .toList();
    if (named.isEmpty()) {
      return;
    }
    limits++;
    String first =
        analysis
            .explanation()
            .limits()
            .bottleneck()
            .map(analysis.explanation()::sentence)
            .orElseThrow();
    said(page, first, "page of " + width);
    int at = page.indexOf(first);
    named.stream()
        .filter(sentence -> page.indexOf(sentence) < at)
        .forEach(sentence -> wrong.add(name + ": page of " + width + " has first " + sentence));
    int waits = page.indexOf(" wait at '");
    if (waits >= 0 && waits < at) {
      wrong.add(name + ": page of " + width + " has a backlog before its limit");
    }
  }

  private void json(Analysis analysis) throws IOException {
    JsonNode json = new ObjectMapper().readTree(JsonReport.of(analysis, 0));
    assertEquals(
        analysis.verdicts().stream().map(v -> v.decision().word()).toList(),
        json.get("slos").findValuesAsText("verdict"),
        name);
    assertEquals(
        analysis.warnings().stream().map(Warning::message).toList(),
        json.get("warnings").findValuesAsText("message"),
        name);
    assertEquals(analysis.explanation().summary(), json.get("explanation").asText(), name);
    assertEquals(analysis.isComplete(), json.get("complete").asBoolean(), name);
    assertEquals(
        analysis.explanation().limits().bottleneck().map(b -> b.limit().component()).orElse("null"),
        json.get("bottleneck").path("name").asText("null"),
        name);
  }

  private void lens(String uri, Analysis analysis) throws IOException {
    JsonNode row = server.ask("textDocument/codeLens", Map.of("textDocument", Map.of("uri", uri)));
    List<String> titles = row.findValuesAsText("title");
    String all = String.join(" | ", titles);
    int count = analysis.verdicts().size();
    long held = analysis.verdicts().stream().filter(v -> v.decision() == Decision.PASS).count();
    if (count > 0) {
      said(all, held + " of " + count + (count == 1 ? " objective" : " objectives"), "lens");
      boolean missed = analysis.verdicts().stream().anyMatch(v -> v.decision() == Decision.FAIL);
      assertEquals(missed, all.contains("✗"), name + all);
      assertEquals(held == count, all.contains("✓"), name + all);
    }
    said(all, "p99 " + Figures.time(analysis.shown().outcome().latency().p99()), "lens");
    Bill bill = analysis.bill();
    said(all, Figures.perMonth(bill.total(), bill.margins().total()), "lens");
    assertEquals(!analysis.isComplete(), all.contains("PARTIAL"), name + all);
  }

  private void diagnostics(String uri, Analysis analysis) {
    List<String> messages = server.diagnostics(uri).findValuesAsText("message");
    String all = String.join("\n", messages);
    for (Verdict verdict : analysis.verdicts()) {
      String start = "'" + verdict.comparison() + "' ";
      boolean plain = verdict.decision() == Decision.PASS && verdict.closeCall().isEmpty();
      String verb =
          verdict.decision() == Decision.FAIL
              ? "does not hold"
              : verdict.decision() == Decision.NONE ? "cannot be judged" : "holds";
      String under = verdict.scenario().map(s -> " under '" + s + "'").orElse("");
      if (plain) {
        continue;
      }
      said(all, start + verb + under, "diagnostics");
    }
    analysis.warnings().stream()
        .filter(warning -> !OF_VERDICTS.contains(warning.code()))
        .forEach(warning -> said(all, warning.message(), "diagnostics"));
  }

  /** In the group of the component itself, which ends where the next one begins. */
  private void drawn(String svg, String component, String load) {
    int at = svg.indexOf("data-id=\"" + component + "\"");
    assertTrue(at >= 0, () -> name + ": no picture of '" + component + "'");
    int next = svg.indexOf("data-id=", at + 1);
    String group = svg.substring(at, next < 0 ? svg.length() : next).replace("&lt;", "<");
    boolean own =
        Pattern.compile("(?<![\\d.,])" + Pattern.quote(load) + "(?!\\d)").matcher(group).find();
    if (!own) {
      wrong.add(name + ": picture of '" + component + "' without " + load + ": " + group);
    }
  }

  /** The load of each component, in hints, hovers, pictures and tables. */
  private void loads(String uri, String text, Analysis analysis) throws IOException {
    DiagramInput picture = DiagramInput.of(analysis.topology(), analysis);
    String mermaid = MermaidDiagram.of(picture);
    JsonNode drawn = server.ask("sysdesign/diagram", Map.of("uri", uri));
    String svg = drawn.get("svg").asText();
    String report = TextReport.of(analysis, ReportStyle.DEFAULT.with(ReportStyle.Extent.ALL));
    Optional<LimitState> first = analysis.explanation().limits().bottleneck();
    assertEquals(!analysis.isComplete(), mermaid.contains("PARTIAL"), name);
    assertEquals(!analysis.isComplete(), svg.contains("PARTIAL"), name);
    for (Component component : analysis.topology().components()) {
      OptionalDouble load = analysis.loads().load(component.name());
      int at = text.indexOf(component.type() + " " + component.name() + " ");
      if (load.isEmpty() || at < 0) {
        continue;
      }
      String words = Figures.load(load.getAsDouble());
      int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
      int column = at + component.type().length() + 1 - (text.lastIndexOf('\n', at) + 1);
      JsonNode hover =
          server.ask(
              "textDocument/hover",
              Map.of(
                  "textDocument",
                  Map.of("uri", uri),
                  "position",
                  Map.of("line", line, "character", column)));
      said(hover.toString(), "(the fullest of its limits) | " + words, "hover");
      drawn(svg, component.name(), words);
      said(mermaid.replace("#60;", "<"), "ρ " + words, "Mermaid of '" + component.name() + "'");
      said(report, component.name() + " " + component.type(), "text");
      boolean row = report.lines().anyMatch(l -> l.contains(component.name()) && l.contains(words));
      assertTrue(row, () -> name + ": table without " + component.name() + " " + words);
      boolean marked =
          first.filter(f -> f.limit().component().equals(component.name())).isPresent();
      assertEquals(
          marked,
          mermaid
              .lines()
              .anyMatch(l -> l.contains("\"" + component.name()) && l.contains("bottleneck")),
          name + " " + component.name() + "\n" + mermaid);
    }
  }
}
