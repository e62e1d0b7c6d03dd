package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.model.edit.EdgeEdit;
import dev.sysdesign.lang.ast.EdgeDecl;
import dev.sysdesign.lang.tree.Tokens;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.INode;

/** Writes changes of edges. */
final class EdgeWriter implements EdgeEdit.Visitor<Texts> {
  private final Draft draft;

  EdgeWriter(Draft draft) {
    this.draft = draft;
  }

  @Override
  public Texts add(EdgeEdit.Add edit) {
    String caller = edit.edge().from();
    Optional<Hop> at = Hop.find(draft, caller, edit.edge().step());
    if (edit.parallel()) {
      Hop hop = at.orElseThrow();
      return hop.isLast() && hop.callers().size() == 1
          ? joined(draft, hop, edit.edge().to())
          : Chains.alone(draft, hop, (now, alone) -> joined(now, alone, edit.edge().to()));
    }
    Optional<String> text = StatementText.of(edit.edge(), PolicyCatalog.all());
    if (text.isEmpty()) {
      return new Texts.Bad("A policy of the edge was read from a file of numbers; name the file.");
    }
    if (at.isEmpty()) {
      return last(caller, text.get());
    }
    EdgeDecl statement = at.get().statement();
    boolean goesBefore =
        Hop.all(draft).stream()
            .noneMatch(
                h ->
                    h.statement().equals(statement)
                        && h.caller().equals(caller)
                        && h.step() < at.get().step());
    return goesBefore
        ? before(draft, at.get(), text.get())
        : Chains.alone(draft, at.get(), (now, alone) -> before(now, alone, text.get()));
  }

  private static Texts before(Draft draft, Hop hop, String text) {
    return Texts.of(draft, Statements.around(draft, hop.statement()).before(hop.statement(), text));
  }

  /** Behind the last statement of the caller, where that is in the system's own file. */
  private Texts last(String caller, String text) {
    List<EdgeDecl> own =
        draft.members().of(EdgeDecl.class).stream().filter(e -> draft.isMain(e)).toList();
    List<EdgeDecl> its =
        Hop.all(draft).stream()
            .filter(h -> h.caller().equals(caller))
            .map(Hop::statement)
            .filter(own::contains)
            .toList();
    List<EdgeDecl> anchors = its.isEmpty() ? own : its;
    if (anchors.isEmpty()) {
      return new Places(draft).add(Places.Kind.EDGE, text);
    }
    EdgeDecl anchor = anchors.get(anchors.size() - 1);
    return Texts.of(draft, Statements.around(draft, anchor).after(anchor, text));
  }

  private static Texts joined(Draft draft, Hop hop, String callee) {
    Statements statements = Statements.around(draft, hop.statement());
    List<INode> targets = hop.targets();
    INode last = targets.get(targets.size() - 1);
    if (hop.arrow().isParallel()) {
      return Texts.of(draft, Splice.insert(statements.file(), last.getEndOffset(), ", " + callee));
    }
    return Texts.of(
        draft,
        Splice.insert(statements.file(), last.getOffset(), "("),
        Splice.insert(statements.file(), last.getEndOffset(), ", " + callee + ")"));
  }

  @Override
  public Texts remove(EdgeEdit.Remove edit) {
    Hop hop = Hop.find(draft, edit.from(), edit.step()).orElseThrow();
    boolean single = hop.callers().size() == 1;
    if (single && hop.targets().size() == 1 && !hop.isAlone() && (hop.isLast() || first(hop))) {
      return shortened(hop);
    }
    if (single && hop.isLast() && hop.targets().size() > 1) {
      return without(draft, hop, edit.to());
    }
    return Chains.alone(
        draft,
        hop,
        (now, alone) ->
            alone.targets().size() > 1
                ? without(now, alone, edit.to())
                : Texts.of(
                    now, Statements.around(now, alone.statement()).remove(alone.statement())));
  }

  private static boolean first(Hop hop) {
    return hop.index() == 0 && !hop.isLast();
  }

  /** A chain that ends, or begins, one component earlier, or later. */
  private Texts shortened(Hop hop) {
    Statements statements = Statements.around(draft, hop.statement());
    if (hop.isLast()) {
      int from = Statements.end(hop.statement().getSteps().get(hop.index() - 1));
      return Texts.of(draft, new Splice(statements.file(), from, Statements.end(hop.arrow()), ""));
    }
    int start = Statements.start(hop.statement());
    return Texts.of(
        draft, new Splice(statements.file(), start, hop.targets().get(0).getOffset(), ""));
  }

  private static Texts without(Draft draft, Hop hop, String callee) {
    Statements statements = Statements.around(draft, hop.statement());
    List<INode> targets = hop.targets();
    int index = index(targets, callee);
    INode gone = targets.get(index);
    if (targets.size() == 2) {
      INode left = targets.get(1 - index);
      int open = statements.lines().text().indexOf('(', Statements.start(hop.arrow()));
      int close = Statements.end(hop.arrow());
      return Texts.of(
          draft,
          new Splice(statements.file(), open, left.getOffset(), ""),
          new Splice(statements.file(), left.getEndOffset(), close, ""));
    }
    return Texts.of(
        draft,
        index == 0
            ? new Splice(statements.file(), gone.getOffset(), targets.get(1).getOffset(), "")
            : new Splice(
                statements.file(), targets.get(index - 1).getEndOffset(), gone.getEndOffset(), ""));
  }

  private static int index(List<INode> targets, String callee) {
    for (int i = 0; i < targets.size(); i++) {
      if (Tokens.name(targets.get(i)).equals(callee)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no callee '" + callee + "'");
  }

  @Override
  public Texts redirect(EdgeEdit.Redirect edit) {
    Hop hop = Hop.find(draft, edit.from(), edit.step()).orElseThrow();
    return hop.isLast() && hop.callers().size() == 1
        ? redirected(draft, hop, edit)
        : Chains.alone(draft, hop, (now, alone) -> redirected(now, alone, edit));
  }

  private static Texts redirected(Draft draft, Hop hop, EdgeEdit.Redirect edit) {
    INode target = hop.targets().get(index(hop.targets(), edit.to()));
    String file = draft.sources().unit(hop.statement()).file();
    return Texts.of(
        draft, new Splice(file, target.getOffset(), target.getEndOffset(), edit.callee()));
  }
}
