package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.edit.ObjectiveEdit;
import dev.sysdesign.lang.ast.ExpectDecl;
import dev.sysdesign.lang.ast.Objectives;
import dev.sysdesign.lang.ast.ScenarioDecl;
import dev.sysdesign.lang.ast.SloDecl;
import dev.sysdesign.lang.vocabulary.LanguageVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Writes changes of what must hold. */
final class ObjectiveWriter implements ObjectiveEdit.Visitor<Texts> {
  private final Draft draft;
  private final Topology after;

  /**
   * Writes changes.
   *
   * @param after the model that they lead to
   */
  ObjectiveWriter(Draft draft, Topology after) {
    this.draft = draft;
    this.after = after;
  }

  private Optional<String> text(Owner owner, Objective objective) {
    return StatementText.of(objective, LanguageVocabulary.ALL.parameters(after, owner));
  }

  @Override
  public Texts addSlo(ObjectiveEdit.AddSlo edit) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < edit.slo().objectives().size(); i++) {
      text(new Owner.OfObjective(edit.index(), i), edit.slo().objectives().get(i))
          .ifPresent(texts::add);
    }
    String text = "slo \"" + edit.slo().title() + "\" { " + String.join(", ", texts) + " }";
    List<SloDecl> all = draft.members().of(SloDecl.class);
    if (edit.index() < all.size()) {
      SloDecl next = all.get(edit.index());
      return Texts.of(draft, Statements.around(draft, next).before(next, text));
    }
    SloDecl last = all.isEmpty() ? null : all.get(all.size() - 1);
    return last != null && draft.isMain(last)
        ? Texts.of(draft, Statements.around(draft, last).after(last, text))
        : new Places(draft).add(Places.Kind.SLO, text);
  }

  @Override
  public Texts removeSlo(ObjectiveEdit.RemoveSlo edit) {
    SloDecl slo = draft.members().of(SloDecl.class).get(edit.index());
    return Texts.of(draft, Statements.around(draft, slo).remove(slo));
  }

  @Override
  public Texts add(ObjectiveEdit.Add edit) {
    String text = text(edit.at(), edit.objective()).orElseThrow();
    if (Judged.has(draft, edit.at())) {
      EObject next = new Judged(draft).objective(edit.at());
      return Texts.of(draft, new BlockEdits(draft.sources().unit(next)).prepend(next, text));
    }
    Optional<Objectives> last = last(edit.at());
    if (last.isPresent()) {
      Objectives braces = last.get();
      return Texts.of(draft, new BlockEdits(draft.sources().unit(braces)).append(braces, text));
    }
    ScenarioDecl scenario =
        new Judged(draft).scenario(((Owner.OfExpectation) edit.at()).scenario());
    return Texts.of(
        draft,
        Statements.around(draft, scenario).atEnd(scenario.getBody(), "expect { " + text + " }"));
  }

  private Optional<Objectives> last(Owner at) {
    if (at instanceof Owner.OfObjective objective) {
      return Optional.ofNullable(
          draft.members().of(SloDecl.class).get(objective.slo()).getObjectives());
    }
    List<ExpectDecl> expects =
        new Judged(draft).scenario(((Owner.OfExpectation) at).scenario()).getBody().getExpects();
    return expects.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(expects.get(expects.size() - 1).getObjectives());
  }

  @Override
  public Texts remove(ObjectiveEdit.Remove edit) {
    EObject gone = new Judged(draft).objective(edit.at());
    Objectives braces = (Objectives) gone.eContainer();
    EObject statement = braces.eContainer();
    return Texts.of(
        draft,
        braces.getObjectives().size() == 1
            ? Statements.around(draft, statement).remove(statement)
            : new BlockEdits(draft.sources().unit(gone)).remove(gone));
  }
}
