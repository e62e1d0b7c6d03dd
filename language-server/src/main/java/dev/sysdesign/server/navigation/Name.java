package dev.sysdesign.server.navigation;

import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.symbol.Declaration;
import dev.sysdesign.lang.symbol.Reference;
import dev.sysdesign.lang.symbol.Scope;
import dev.sysdesign.lang.symbol.SymbolKind;
import dev.sysdesign.server.document.Document;
import java.util.List;
import java.util.Optional;

/**
 * A name under the cursor and what it stands for.
 *
 * @param token where the cursor touches it
 */
record Name(SymbolKind kind, String text, Token token) {

  /**
   * The name at an offset; empty where there is none.
   *
   * @param files the text and the files it shares names with, the text first
   */
  static Optional<Name> at(Document document, int offset, List<Document> files) {
    Optional<Declaration> declared = document.symbols().declarationAt(offset);
    if (declared.isPresent()) {
      return declared.map(d -> new Name(d.kind(), d.name(), d.token()));
    }
    Scope scope = new Scope(files.stream().map(Document::symbols).toList());
    return document
        .symbols()
        .referenceAt(offset)
        .map(r -> new Name(kind(r, scope), r.name(), r.token()));
  }

  private static SymbolKind kind(Reference reference, Scope scope) {
    return scope.resolve(reference).map(Declaration::kind).orElse(reference.kinds().get(0));
  }
}
