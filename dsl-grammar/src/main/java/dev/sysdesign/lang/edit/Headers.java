package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Site;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.AtLine;
import dev.sysdesign.lang.ast.ComponentDecl;
import dev.sysdesign.lang.ast.InjectionDecl;
import dev.sysdesign.lang.tree.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;

/** Values that stand before the braces: the template of a component, the times of an action. */
final class Headers {
  private final Draft draft;

  Headers(Draft draft) {
    this.draft = draft;
  }

  Splice template(ComponentDecl decl, Optional<String> name) {
    String file = draft.sources().unit(decl).file();
    Optional<INode> old = Tokens.first(decl, AstPackage.Literals.COMPONENT_DECL__TEMPLATE);
    int head =
        Tokens.first(decl, AstPackage.Literals.COMPONENT_DECL__TITLE)
            .or(() -> Tokens.first(decl, AstPackage.Literals.COMPONENT_DECL__NAME))
            .orElseThrow()
            .getEndOffset();
    if (old.isPresent() && name.isPresent()) {
      return new Splice(file, old.get().getOffset(), old.get().getEndOffset(), name.get());
    }
    int end = old.map(INode::getEndOffset).orElse(head);
    return new Splice(file, head, end, name.map(n -> " from " + n).orElse(""));
  }

  /** Sets or takes away when an action begins or how long it lasts; the others keep theirs. */
  Texts time(Owner.OfAction action, InjectionDecl decl, String property, Optional<String> text) {
    AtLine line = (AtLine) decl.eContainer();
    if (text.isPresent() && text.get().indexOf(' ') >= 0) {
      return new Texts.Bad(
          "'%s' of an action is a time or a param, but was '%s'.".formatted(property, text.get()));
    }
    if (line.getInjections().size() > 1) {
      return Texts.of(draft, apart(line))
          .then(
              now -> {
                InjectionDecl alone = new Judged(now).action(action);
                return new Headers(now).time(action, alone, property, text);
              });
    }
    String file = draft.sources().unit(line).file();
    int at = end(line, AstPackage.Literals.AT_LINE__TIME, AstPackage.Literals.AT_LINE__TIME_PARAM);
    if (property.equals(Site.AT)) {
      INode old =
          node(line, AstPackage.Literals.AT_LINE__TIME, AstPackage.Literals.AT_LINE__TIME_PARAM);
      return Texts.of(
          draft, new Splice(file, old.getOffset(), old.getEndOffset(), text.orElseThrow()));
    }
    int end =
        line.isLasts()
            ? end(
                line,
                AstPackage.Literals.AT_LINE__DURATION,
                AstPackage.Literals.AT_LINE__DURATION_PARAM)
            : at;
    return Texts.of(draft, new Splice(file, at, end, text.map(t -> " for " + t).orElse("")));
  }

  private static INode node(AtLine line, EStructuralFeature value, EStructuralFeature param) {
    return Tokens.first(line, value).or(() -> Tokens.first(line, param)).orElseThrow();
  }

  private static int end(AtLine line, EStructuralFeature value, EStructuralFeature param) {
    return node(line, value, param).getEndOffset();
  }

  /** A line for each of the actions that share one. */
  List<Splice> apart(AtLine line) {
    Statements statements = Statements.around(draft, line);
    String text = statements.lines().text();
    int first = Statements.start(line.getInjections().get(0));
    String head = text.substring(Statements.start(line), first);
    String indent = statements.lines().indent(Statements.start(line));
    List<Splice> splices = new ArrayList<>();
    for (int i = 1; i < line.getInjections().size(); i++) {
      int from = Statements.end(line.getInjections().get(i - 1));
      int to = Statements.start(line.getInjections().get(i));
      String between = text.substring(from, to).replaceFirst(",", "").strip();
      String comment = between.isEmpty() ? "" : " " + between;
      splices.add(new Splice(statements.file(), from, to, comment + "\n" + indent + head));
    }
    return splices;
  }
}
