package dev.sysdesign.analysis.json;

import dev.sysdesign.analysis.explain.Comparison;
import dev.sysdesign.analysis.explain.Explanation;
import dev.sysdesign.engine.analytic.ComponentEstimate;
import dev.sysdesign.engine.analytic.EdgeEstimate;
import dev.sysdesign.engine.analytic.StationEstimate;
import java.util.List;
import java.util.Optional;

/** What the formulas say of the system without faults, beside what the simulation measured. */
final class EstimateJson {
  private EstimateJson() {}

  static void write(JsonOut out, Explanation explanation) {
    out.flag("settled", explanation.estimate().settled());
    explanation
        .estimate()
        .bottleneck()
        .ifPresentOrElse(
            limit -> out.object("bottleneck", () -> limit(out, limit)),
            () -> out.nothing("bottleneck"));
    out.objects(
        "components",
        explanation.estimate().components(),
        component -> {
          component(out, component);
          comparison(out, explanation.component(component.component()));
        });
    out.objects("edges", explanation.estimate().edges(), edge -> edge(out, edge));
    out.objects(
        "requestClasses",
        explanation.requests(),
        request -> {
          out.text("name", request.name());
          out.millis("latencyMs", request.estimated());
          out.millis("errorMs", request.error());
          comparison(out, Optional.of(request));
        });
  }

  private static void limit(JsonOut out, StationEstimate limit) {
    out.text("name", limit.component());
    out.text("limit", limit.limit().word());
    out.number("ownLoad", limit.ownLoad());
    out.whole("capacity", limit.capacity());
  }

  private static void component(JsonOut out, ComponentEstimate component) {
    out.text("name", component.component());
    out.number("callsRps", component.calls());
    out.millis("waitMs", component.waiting());
    out.millis("latencyMs", component.latency());
    out.millis("errorMs", component.error());
    out.number("utilization", component.utilization());
    out.number("ownLoad", component.ownLoad());
  }

  private static void edge(JsonOut out, EdgeEstimate edge) {
    out.text("from", edge.edge().from());
    out.text("to", edge.edge().to());
    out.text("guard", edge.edge().guardText());
    out.number("callsRps", edge.calls());
    out.millis("latencyMs", edge.latency());
  }

  private static void comparison(JsonOut out, Optional<Comparison> comparison) {
    out.millis("simulatedMs", comparison.map(Comparison::simulated).orElse(Double.NaN));
    out.millis("ci95", comparison.flatMap(Comparison::interval));
    comparison.ifPresentOrElse(c -> out.flag("agrees", c.agrees()), () -> out.nothing("agrees"));
    out.objects(
        "reasons",
        comparison.map(Comparison::reasons).orElse(List.of()),
        reason -> {
          out.text("code", reason.code());
          out.text("text", reason.text());
        });
  }
}
