package dev.sysdesign.server.completion;

import dev.sysdesign.chaos.ScenarioCatalog;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.lang.cursor.CursorContext.ChaosName;
import dev.sysdesign.lang.vocabulary.Docs;
import org.eclipse.lsp4j.CompletionItemKind;

/** The chaos scenarios. */
final class ChaosProposals implements Proposals<ChaosName> {
  @Override
  public Class<ChaosName> type() {
    return ChaosName.class;
  }

  @Override
  public void propose(ChaosName context, Suggestions out) {
    for (ChaosScenario scenario : ScenarioCatalog.all()) {
      ScenarioSpec spec = scenario.spec();
      out.start(
          spec.name(),
          CompletionItemKind.Event,
          spec.summary(),
          Docs.chaos(spec),
          spec.name() + " on $0");
    }
  }
}
