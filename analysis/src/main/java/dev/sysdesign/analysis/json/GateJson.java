package dev.sysdesign.analysis.json;

import dev.sysdesign.analysis.gate.ConditionVerdict;
import dev.sysdesign.analysis.gate.Found;
import dev.sysdesign.analysis.gate.Gate;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import java.util.List;

/** What may close the gate of a build, and whether it has. */
final class GateJson {
  private GateJson() {}

  static void write(JsonOut out, List<Gate> gates) {
    out.objects("gates", gates, gate -> write(out, gate));
  }

  private static void write(JsonOut out, Gate gate) {
    out.text("condition", gate.text());
    out.text("verdict", gate.verdict().word());
    gate.condition().ifPresent(condition -> measured(out, condition));
    out.texts("findings", gate.findings());
  }

  private static void measured(JsonOut out, ConditionVerdict verdict) {
    Found found = verdict.found();
    if (verdict.condition().change().isPresent()) {
      VerdictJson.value(out, "base", found.base());
    }
    VerdictJson.value(out, "measured", found.value());
    boolean share = verdict.condition().change().filter(c -> c.isShare()).isPresent();
    boolean millis = !share && found.value().filter(GateJson::isTime).isPresent();
    if (verdict.condition().change().isPresent()) {
      if (millis) {
        out.millis("change", found.change().orElse(Double.NaN));
      } else {
        out.number("change", found.change());
      }
    }
    if (millis) {
      out.millis("ci95", found.interval());
    } else {
      out.interval("ci95", found.interval());
    }
    out.flag("tooCloseToCall", verdict.isClose());
  }

  private static boolean isTime(Value value) {
    return value instanceof Value.Quantity quantity && quantity.dimension() == Dimension.TIME;
  }
}
