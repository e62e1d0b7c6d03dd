package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Guard;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.spelling.DidYouMean;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.EdgeDecl;
import dev.sysdesign.lang.ast.GuardClause;
import dev.sysdesign.lang.ast.GuardTerm;
import dev.sysdesign.lang.catalog.NameRules;
import dev.sysdesign.lang.linking.Symbols;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Report;
import dev.sysdesign.lang.tree.Sources;
import dev.sysdesign.lang.tree.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers the guards of an edge. */
final class GuardLowering {
  private final Sources sources;
  private final Report report;
  private final Symbols symbols;

  GuardLowering(Sources sources, Report report, Symbols symbols) {
    this.sources = sources;
    this.report = report;
    this.symbols = symbols;
  }

  List<Guard> lower(EdgeDecl decl) {
    List<Guard> guards = new ArrayList<>();
    for (GuardClause clause : decl.getGuards()) {
      List<Guard.Term> terms = new ArrayList<>();
      clause.getTerms().forEach(term -> term(term).ifPresent(terms::add));
      if (!terms.isEmpty()) {
        guards.add(new Guard(terms));
      }
    }
    return guards;
  }

  private Optional<Guard.Term> term(GuardTerm term) {
    if (term.getPath() != null) {
      return Optional.of(new Guard.OfPath(term.getPath()));
    }
    if (term.getShare() != null) {
      return share(term);
    }
    String name = Tokens.name(term, AstPackage.Literals.GUARD_TERM__REQUEST).orElse("");
    for (RequestClass.Kind kind : RequestClass.Kind.values()) {
      if (kind.word().equals(name)) {
        return Optional.of(new Guard.OfKind(kind));
      }
    }
    if (symbols.request(name).isPresent()) {
      return Optional.of(new Guard.OfClass(name));
    }
    List<String> known = new ArrayList<>(symbols.requests().keySet());
    known.addAll(List.of("read", "write"));
    report.problem(
        NameRules.UNKNOWN_REFERENCE,
        sources.range(term),
        "There is no request class '" + name + "'.",
        DidYouMean.hint(name, known));
    return Optional.empty();
  }

  private Optional<Guard.Term> share(GuardTerm term) {
    SourceRange range = sources.range(term);
    Reading reading = Quantities.read(term.getShare(), range);
    if (reading instanceof Reading.Good good
        && good.value() instanceof Value.Quantity share
        && share.dimension() == Dimension.SHARE
        && share.amount() <= 1) {
      return Optional.of(new Guard.OfShare(share.amount()));
    }
    report.problem(
        NameRules.WRONG_GUARD,
        range,
        "A guard is a request class, 'read', 'write', a path in quotes or 0% to 100%, but was '"
            + term.getShare()
            + "'.",
        "");
    return Optional.empty();
  }
}
