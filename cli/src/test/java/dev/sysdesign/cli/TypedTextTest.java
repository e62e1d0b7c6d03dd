package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.warning.Overload;
import dev.sysdesign.engine.analytic.AnalyticPass;
import dev.sysdesign.engine.analytic.ComponentEstimate;
import dev.sysdesign.engine.analytic.SystemEstimate;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.lang.model.LoweredSystem;
import dev.sysdesign.workspace.SystemFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the editor says of a text that no run has measured as it stands is what the formulas have:
 * its warnings are those of the forecast, all of them, and its hovers have the numbers of the
 * component.
 */
final class TypedTextTest {
  private static final Pattern HOVER =
      Pattern.compile(
          "\\*By formula, before a run of this text: (waits without end|mean \\S+), (\\S+ rps)"
              + "(?:, own load ((?:< )?\\S+ %))?\\.\\*");

  private int warnings;
  private int hovers;

  @Test
  void saysWhatTheFormulasHave() throws IOException {
    try (ServerProcess server = ServerProcess.start();
        Stream<Path> cases = Files.list(Path.of("src", "test", "resources", "cases"))) {
      for (Path file : cases.filter(f -> f.toString().endsWith(".sysdesign")).sorted().toList()) {
        LoweredSystem read = SystemFiles.read(file, Map.of());
        if (read.isValid() && read.topology().isPresent()) {
          hold(server, file, read.topology().get());
        }
      }
    }
    assertTrue(warnings > 5, "warnings: " + warnings);
    assertTrue(hovers > 50, "hovers: " + hovers);
  }

  private void hold(ServerProcess server, Path file, Topology topology) throws IOException {
    String uri = file.toAbsolutePath().normalize().toUri().toString();
    String text = Files.readString(file);
    Map<String, Object> document =
        Map.of("uri", uri, "languageId", "sysdesign", "version", 1, "text", text);
    server.tell("textDocument/didOpen", Map.of("textDocument", document));
    server.tell(
        "textDocument/didChange",
        Map.of(
            "textDocument",
            Map.of("uri", uri, "version", 2),
            "contentChanges",
            List.of(Map.of("text", text + "\n"))));
    // Answered when the changed text has been read, which is when its forecast is made.
    server.ask("sysdesign/diagram", Map.of("uri", uri));
    SystemEstimate estimate = AnalyticPass.estimate(topology);
    for (Component component : topology.components()) {
      int at = text.indexOf(component.type() + " " + component.name() + " ");
      if (at >= 0 && estimate.settled()) {
        String hover = hover(server, uri, text, at + component.type().length() + 1);
        read(hover, estimate.component(component.name()).orElseThrow(), file);
      }
    }
    List<String> told = new ArrayList<>();
    for (JsonNode diagnostic : server.diagnostics(uri)) {
      if (diagnostic.get("code").asText().equals("saturation-expected")) {
        told.add(diagnostic.get("message").asText());
      }
    }
    List<String> expected =
        Overload.of(Limits.forecast(topology)).stream().map(Overload::message).toList();
    assertEquals(expected, told, file::toString);
    warnings += told.size();
    server.tell("textDocument/didClose", Map.of("textDocument", Map.of("uri", uri)));
  }

  private static String hover(ServerProcess server, String uri, String text, int at)
      throws IOException {
    int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    int column = at - (text.lastIndexOf('\n', at) + 1);
    return server
        .ask(
            "textDocument/hover",
            Map.of(
                "textDocument",
                Map.of("uri", uri),
                "position",
                Map.of("line", line, "character", column)))
        .toString();
  }

  private void read(String hover, ComponentEstimate estimate, Path file) {
    Matcher said = HOVER.matcher(hover);
    boolean found = said.find();
    assertEquals(estimate.calls() > 0, found, () -> file + " " + estimate + " " + hover);
    if (found) {
      hovers++;
      assertEquals(
          Double.isInfinite(estimate.latency())
              ? "waits without end"
              : "mean " + Figures.time(estimate.latency()),
          said.group(1));
      assertEquals(Figures.rate(estimate.calls()), said.group(2));
      assertEquals(
          estimate.ownLoad().isPresent() ? Figures.share(estimate.ownLoad().getAsDouble()) : null,
          said.group(3));
    }
  }
}
