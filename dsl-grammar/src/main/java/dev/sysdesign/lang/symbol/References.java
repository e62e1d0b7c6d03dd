package dev.sysdesign.lang.symbol;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.lang.outline.Statement;
import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.outline.TokenKind;
import dev.sysdesign.lang.statement.StatementKind;
import dev.sysdesign.lang.vocabulary.Shapes;
import dev.sysdesign.lang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names that statements use. */
final class References {
  private static final List<SymbolKind> COMPONENT = List.of(SymbolKind.COMPONENT);
  private static final List<SymbolKind> REQUEST = List.of(SymbolKind.REQUEST);
  private static final List<SymbolKind> PARAM = List.of(SymbolKind.PARAM);
  private static final List<SymbolKind> TEMPLATE = List.of(SymbolKind.TEMPLATE);
  private static final List<SymbolKind> PLACE = List.of(SymbolKind.PLACE);
  private static final List<SymbolKind> MEASURED =
      List.of(SymbolKind.COMPONENT, SymbolKind.REQUEST);
  private static final List<SymbolKind> VALUE =
      List.of(SymbolKind.PARAM, SymbolKind.COMPONENT, SymbolKind.REQUEST);

  /** Guards of their own, unless a request is called so. */
  private static final Set<String> KINDS = Set.of("read", "write");

  private final List<Token> header;
  private final List<Reference> found = new ArrayList<>();

  private References(List<Token> header) {
    this.header = header;
  }

  static List<Reference> of(Statement statement, Statement owner) {
    References references = new References(statement.header());
    switch (statement.kind()) {
      case COMPONENT -> references.after("from", TEMPLATE);
      case EDGE -> references.edge();
      case OBJECTIVE -> references.objective();
      case INJECTION -> references.target();
      case AT -> {
        references.after("at", PARAM);
        references.after("for", PARAM);
      }
      case PARAM -> references.values(2, Optional.empty());
      case PROPERTY -> references.property(statement, owner);
      default -> {}
    }
    return references.found;
  }

  private void after(String word, List<SymbolKind> kinds) {
    for (int i = 1; i < header.size(); i++) {
      if (header.get(i - 1).is(word)) {
        add(header.get(i), kinds);
      }
    }
  }

  private void edge() {
    boolean guarded = false;
    for (int i = 0; i < header.size(); i++) {
      Token token = header.get(i);
      guarded = token.is("[") || (guarded && !token.is("]"));
      if (!guarded) {
        add(token, COMPONENT);
      } else if (!KINDS.contains(token.text())) {
        add(token, REQUEST);
      }
    }
  }

  private void objective() {
    boolean system = header.size() < 2 || header.get(1).isComparator();
    boolean compared = false;
    for (int i = 0; i < header.size() && !compared; i++) {
      compared = header.get(i).isComparator();
      boolean metric = system || (i > 0 && header.get(i - 1).is("."));
      if (!metric && !compared) {
        add(header.get(i), i == 0 && !isArrow(1) ? MEASURED : COMPONENT);
      }
    }
    int comparator = firstComparator();
    values(comparator + 1, Optional.empty());
  }

  private int firstComparator() {
    int i = 0;
    while (i < header.size() && !header.get(i).isComparator()) {
      i++;
    }
    return i;
  }

  private boolean isArrow(int index) {
    return index < header.size() && header.get(index).isArrow();
  }

  private void target() {
    int on = 0;
    while (on < header.size() && !header.get(on).is("on")) {
      on++;
    }
    boolean place =
        on + 1 < header.size()
            && (header.get(on + 1).is("zone") || header.get(on + 1).is("region"));
    boolean all = on + 1 < header.size() && header.get(on + 1).is("all");
    for (int i = on + (place ? 2 : 1); i < header.size() && !all; i++) {
      add(header.get(i), place ? PLACE : COMPONENT);
    }
  }

  private void property(Statement property, Statement owner) {
    Optional<ParameterSpec> spec =
        Vocabulary.owner(owner).flatMap(o -> o.parameter(property.header().get(0).name()));
    boolean template =
        owner.kind() == StatementKind.EDGE
            && spec.map(s -> s.shape() == Vocabulary.CALL_TEMPLATE).orElse(false);
    if (template) {
      after(":", TEMPLATE);
    } else {
      values(2, spec);
    }
  }

  /** Plain words of a value: those of its catalog, and parts of dotted names, name nothing. */
  private void values(int from, Optional<ParameterSpec> spec) {
    for (int i = from; i < header.size(); i++) {
      Token token = header.get(i);
      boolean dotted =
          (i > 0 && header.get(i - 1).is("."))
              || (i + 1 < header.size() && header.get(i + 1).is("."));
      boolean function = i + 1 < header.size() && header.get(i + 1).is("(");
      boolean ownWord = spec.map(s -> Shapes.hasWord(s, token.name())).orElse(false);
      if (!dotted && !function && !ownWord) {
        add(token, VALUE);
      }
    }
  }

  private void add(Token token, List<SymbolKind> kinds) {
    if (token.is(TokenKind.WORD) || token.is(TokenKind.SOURCE)) {
      found.add(new Reference(token, kinds));
    }
  }
}
