package dev.sysdesign.lang.symbol;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names that a text sees: its own, and those of the files it imports.
 *
 * @param texts the text's own names first
 */
public record Scope(List<Symbols> texts) {
  public Scope {
    texts = List.copyOf(texts);
  }

  /** The declarations of one kind, own ones first. */
  public Stream<Declaration> declarations(SymbolKind kind) {
    return texts.stream().flatMap(text -> text.declarations(kind));
  }

  public Optional<Declaration> find(SymbolKind kind, String name) {
    return texts.stream().flatMap(text -> text.find(kind, name).stream()).findFirst();
  }

  /** What a use of a name means; the first of its kinds that is declared anywhere. */
  public Optional<Declaration> resolve(Reference reference) {
    return reference.kinds().stream()
        .flatMap(kind -> find(kind, reference.name()).stream())
        .findFirst();
  }

  /** The comment that documents a declaration. */
  public String documentation(Declaration declaration) {
    return texts.stream()
        .filter(text -> text.declarations().contains(declaration))
        .findFirst()
        .map(text -> text.documentation(declaration))
        .orElse("");
  }
}
