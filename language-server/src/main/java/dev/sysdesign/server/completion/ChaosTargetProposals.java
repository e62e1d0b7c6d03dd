package dev.sysdesign.server.completion;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.chaos.scenario.TargetKind;
import dev.sysdesign.lang.cursor.CursorContext.ChaosTarget;
import dev.sysdesign.lang.statement.StatementKind;
import dev.sysdesign.lang.symbol.Declaration;
import dev.sysdesign.lang.symbol.EdgePath;
import dev.sysdesign.lang.symbol.SymbolKind;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItemKind;

/** What a chaos scenario may hit, of what the text has. */
final class ChaosTargetProposals implements Proposals<ChaosTarget> {
  @Override
  public Class<ChaosTarget> type() {
    return ChaosTarget.class;
  }

  @Override
  public void propose(ChaosTarget context, Suggestions out) {
    Optional<AllowedTargets> allowed = context.scenario().map(ScenarioSpec::targets);
    out.names(
        SymbolKind.COMPONENT,
        CompletionItemKind.Reference,
        d -> allowed.map(a -> a.allowsType(d.type())).orElse(true));
    if (allows(allowed, TargetKind.EDGE)) {
      EdgePath.all(out.cursor().text().syntax())
          .map(EdgePath::arrowText)
          .distinct()
          .forEach(edge -> out.word(edge, CompletionItemKind.Reference, "edge", ""));
    }
    places("zone", StatementKind.ZONE, allows(allowed, TargetKind.ZONE), out);
    places("region", StatementKind.REGION, allows(allowed, TargetKind.REGION), out);
    out.scope()
        .declarations(SymbolKind.COMPONENT)
        .map(Declaration::type)
        .filter(type -> allowed.map(a -> a.allowsType(type)).orElse(true))
        .distinct()
        .forEach(type -> out.word("all " + type, CompletionItemKind.Class, "", ""));
  }

  private static boolean allows(Optional<AllowedTargets> allowed, TargetKind kind) {
    return allowed.map(a -> a.kinds().contains(kind)).orElse(true);
  }

  private static void places(String word, StatementKind kind, boolean allowed, Suggestions out) {
    if (allowed) {
      out.scope()
          .declarations(SymbolKind.PLACE)
          .filter(d -> d.statement().kind() == kind)
          .forEach(d -> out.word(word + " " + d.name(), CompletionItemKind.Constant, "", ""));
    }
  }
}
