package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.edit.ComponentEdit;
import dev.sysdesign.lang.ast.Body;
import dev.sysdesign.lang.ast.ComponentDecl;
import dev.sysdesign.lang.ast.GroupingDecl;
import dev.sysdesign.lang.tree.SourceUnit;
import dev.sysdesign.lang.vocabulary.LanguageVocabulary;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Writes changes of components. */
final class ComponentWriter implements ComponentEdit.Visitor<Texts> {
  private final Draft draft;
  private final Topology after;

  /**
   * Writes changes.
   *
   * @param after the model that they lead to
   */
  ComponentWriter(Draft draft, Topology after) {
    this.draft = draft;
    this.after = after;
  }

  @Override
  public Texts add(ComponentEdit.Add edit) {
    Component component = edit.component();
    List<ParameterSpec> specs =
        LanguageVocabulary.ALL.parameters(after, new Owner.OfComponent(component.name()));
    return StatementText.of(component, specs)
        .map(
            text ->
                new Places(draft)
                    .add(draft.sources().main(), component.placement(), component.groups(), text))
        .orElseGet(
            () ->
                new Texts.Bad(
                    "A value of '%s' was read from a file of numbers; name the file."
                        .formatted(component.name())));
  }

  private ComponentDecl declared(String name) {
    return draft.symbols().component(name).orElseThrow();
  }

  @Override
  public Texts remove(ComponentEdit.Remove edit) {
    return Texts.of(draft, removal(declared(edit.name())));
  }

  /** Takes a component out, and the groupings in which nothing is left then. */
  private Splice removal(ComponentDecl component) {
    Statements statements = Statements.around(draft, component);
    EObject gone = component;
    while (gone.eContainer() instanceof Body body
        && body.eContainer() instanceof GroupingDecl grouping
        && body.getStatements().size() == 1
        && isBare(grouping, gone, statements)) {
      gone = grouping;
    }
    return statements.remove(gone);
  }

  /** Whether all comments of a grouping are those of the only statement in it. */
  private static boolean isBare(GroupingDecl grouping, EObject only, Statements statements) {
    int start = statements.withComments(only);
    int trailing =
        Math.max(statements.lines().trailing(Statements.end(only)), Statements.end(only));
    for (ILeafNode leaf : Statements.node(grouping).getLeafNodes()) {
      boolean comment =
          leaf.isHidden()
              && !leaf.getText().isBlank()
              && leaf.getOffset() >= Statements.start(grouping);
      if (comment && (leaf.getOffset() < start || leaf.getOffset() >= trailing)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Texts rename(ComponentEdit.Rename edit) {
    return Texts.of(
        draft,
        new Mentions(draft)
            .ofComponent(edit.name()).stream().map(place -> place.splice(edit.to())).toList());
  }

  @Override
  public Texts move(ComponentEdit.Move edit) {
    Component now = draft.topology().flatMap(t -> t.component(edit.name())).orElseThrow();
    if (now.placement().equals(edit.placement()) && now.groups().equals(edit.groups())) {
      return new Texts.Good(draft);
    }
    ComponentDecl component = declared(edit.name());
    SourceUnit unit = draft.sources().unit(component);
    String text = outdented(Statements.around(draft, component), component);
    return Texts.of(draft, removal(component))
        .then(
            without -> {
              Optional<SourceUnit> same =
                  without.units().stream().filter(u -> u.file().equals(unit.file())).findFirst();
              return new Places(without)
                  .add(same.orElseThrow(), edit.placement(), edit.groups(), text);
            });
  }

  private static String outdented(Statements statements, ComponentDecl component) {
    String indent = statements.lines().indent(Statements.start(component));
    return statements.whole(component).replace("\r\n", "\n").replace("\n" + indent, "\n");
  }

  /** Consists of others; comes here never. */
  @Override
  public Texts putBetween(ComponentEdit.PutBetween edit) {
    throw new IllegalStateException("made of others: " + edit);
  }
}
