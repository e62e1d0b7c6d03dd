package dev.sysdesign.server.completion;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ComponentSpec;
import dev.sysdesign.engine.catalog.ComponentType;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.lang.cursor.CursorContext.StatementStart;
import dev.sysdesign.lang.outline.Statement;
import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.statement.StatementKind;
import dev.sysdesign.lang.statement.StatementSpec;
import dev.sysdesign.lang.symbol.Declaration;
import dev.sysdesign.lang.symbol.SymbolKind;
import dev.sysdesign.lang.vocabulary.Docs;
import dev.sysdesign.lang.vocabulary.PropertyOwner;
import dev.sysdesign.lang.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CompletionItemKind;

/** Where a statement starts: properties, component types, statements, edges. */
final class StatementProposals implements Proposals<StatementStart> {
  @Override
  public Class<StatementStart> type() {
    return StatementStart.class;
  }

  @Override
  public void propose(StatementStart context, Suggestions out) {
    Statement owner = context.owner();
    boolean inSystem = owner.kind() == StatementKind.SYSTEM;
    if (!inSystem) {
      properties(owner, out);
    }
    if (owner.kind().holdsComponents()) {
      ComponentCatalog.all().stream().map(ComponentType::spec).forEach(s -> component(s, out));
      out.scope()
          .declarations(SymbolKind.COMPONENT)
          .filter(d -> !StatementKind.FILE.equals(owner.kind()))
          .forEach(d -> edge(d, out));
    }
    StatementSpec.all().stream()
        .filter(spec -> !spec.kind().keyword().isEmpty())
        .filter(spec -> spec.owners().contains(owner.kind()))
        .forEach(spec -> statement(spec, out));
    if (inSystem) {
      properties(owner, out);
    }
  }

  private static void properties(Statement owner, Suggestions out) {
    Optional<PropertyOwner> properties = Vocabulary.owner(owner);
    int here = out.cursor().start();
    Set<String> set =
        owner
            .children(StatementKind.PROPERTY)
            .map(property -> property.header().get(0))
            .filter(key -> key.offset() != here)
            .map(Token::name)
            .collect(Collectors.toSet());
    boolean colonFollows = out.cursor().word().filter(w -> isKey(owner, w)).isPresent();
    properties.stream()
        .flatMap(p -> p.parameters().stream())
        .filter(spec -> !set.contains(spec.name()))
        .forEach(spec -> property(spec, properties.get().label(), colonFollows, out));
  }

  private static boolean isKey(Statement owner, Token word) {
    return owner.children(StatementKind.PROPERTY).anyMatch(p -> p.start() == word.offset());
  }

  private static void property(
      ParameterSpec spec, String label, boolean colonFollows, Suggestions out) {
    String doc = Docs.parameter(spec);
    if (colonFollows) {
      out.word(spec.name(), CompletionItemKind.Property, label, doc);
    } else {
      out.start(spec.name(), CompletionItemKind.Property, label, doc, Snippets.property(spec));
    }
  }

  private static void component(ComponentSpec spec, Suggestions out) {
    String snippet = spec.name() + " ${1:name} {\n\t$0\n}";
    out.snippet(spec.name(), CompletionItemKind.Class, spec.summary(), Docs.type(spec), snippet);
  }

  private static void edge(Declaration source, Suggestions out) {
    out.start(
        source.name(),
        CompletionItemKind.Variable,
        "edge from this " + source.type(),
        source.statement().title(),
        source.name() + " -> $0");
  }

  private static void statement(StatementSpec spec, Suggestions out) {
    out.snippet(
        spec.kind().keyword(),
        CompletionItemKind.Keyword,
        spec.summary(),
        Docs.statement(spec),
        spec.snippet());
  }
}
