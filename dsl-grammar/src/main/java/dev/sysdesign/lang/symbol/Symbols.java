package dev.sysdesign.lang.symbol;

import dev.sysdesign.lang.outline.Statement;
import dev.sysdesign.lang.outline.Syntax;
import dev.sysdesign.lang.outline.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All declarations and uses of names in one text. */
public final class Symbols {
  private final Syntax syntax;
  private final List<Declaration> declarations;
  private final List<Reference> references;
  private final Map<String, List<Declaration>> byName = new HashMap<>();

  private Symbols(Syntax syntax, List<Declaration> declarations, List<Reference> references) {
    this.syntax = syntax;
    this.declarations = List.copyOf(declarations);
    this.references = List.copyOf(references);
    for (Declaration declaration : declarations) {
      byName.computeIfAbsent(declaration.name(), n -> new ArrayList<>()).add(declaration);
    }
  }

  /** Finds them in a text. */
  public static Symbols of(Syntax syntax) {
    List<Declaration> declarations = new ArrayList<>();
    List<Reference> references = new ArrayList<>();
    collect(syntax.file(), declarations, references);
    return new Symbols(syntax, declarations, references);
  }

  private static void collect(
      Statement owner, List<Declaration> declarations, List<Reference> references) {
    for (Statement statement : owner.children()) {
      Declarations.of(statement).forEach(declarations::add);
      References.of(statement, owner).forEach(references::add);
      collect(statement, declarations, references);
    }
  }

  /** In the order of the text. */
  public List<Declaration> declarations() {
    return declarations;
  }

  /** The declarations of one kind, in the order of the text. */
  public Stream<Declaration> declarations(SymbolKind kind) {
    return declarations.stream().filter(d -> d.kind() == kind);
  }

  /** In the order of the text. */
  public List<Reference> references() {
    return references;
  }

  /** The declaration of a name as one kind; the first where it is declared twice. */
  public Optional<Declaration> find(SymbolKind kind, String name) {
    return byName.getOrDefault(name, List.of()).stream().filter(d -> d.kind() == kind).findFirst();
  }

  /** What a use of a name means; empty where no such name is declared here. */
  public Optional<Declaration> resolve(Reference reference) {
    return reference.kinds().stream()
        .flatMap(kind -> find(kind, reference.name()).stream())
        .findFirst();
  }

  /** The declared name at an offset. */
  public Optional<Declaration> declarationAt(int offset) {
    return declarations.stream().filter(d -> d.token().touches(offset)).findFirst();
  }

  /** The use of a name at an offset. */
  public Optional<Reference> referenceAt(int offset) {
    return references.stream().filter(r -> r.token().touches(offset)).findFirst();
  }

  /** The comment that documents a declaration of this text; empty where there is none. */
  public String documentation(Declaration declaration) {
    return syntax.documentation(declaration.statement());
  }

  /** Every place where a name of this kind stands, its declarations included. */
  public List<Token> occurrences(SymbolKind kind, String name) {
    Stream<Token> declared =
        declarations(kind).filter(d -> d.name().equals(name)).map(Declaration::token);
    Stream<Token> used =
        references.stream()
            .filter(r -> r.name().equals(name) && r.kinds().contains(kind))
            .filter(r -> resolve(r).map(d -> d.kind() == kind).orElse(r.kinds().get(0) == kind))
            .map(Reference::token);
    return Stream.concat(declared, used).toList();
  }
}
