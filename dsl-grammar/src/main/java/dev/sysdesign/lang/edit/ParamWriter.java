package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.edit.ParamEdit;
import dev.sysdesign.lang.ast.ParamDecl;
import java.util.List;
import java.util.Optional;

/** Writes changes of params. */
final class ParamWriter implements ParamEdit.Visitor<Texts> {
  private static final Shape ANY = new Shape.Name("a value", List::of);

  private final Draft draft;

  ParamWriter(Draft draft) {
    this.draft = draft;
  }

  private static Texts unwritable(String name) {
    return new Texts.Bad("The value of param '" + name + "' cannot be written.");
  }

  private static Optional<String> text(Expression value) {
    return ValueText.of(value, ANY);
  }

  @Override
  public Texts setTo(ParamEdit.SetTo edit) {
    ParamDecl param = draft.symbols().param(edit.name()).orElseThrow();
    return text(edit.value())
        .map(text -> Texts.of(draft, ValueWriter.replaced(draft, param.getValue(), text)))
        .orElseGet(() -> unwritable(edit.name()));
  }

  @Override
  public Texts add(ParamEdit.Add edit) {
    String name = edit.param().name();
    String comment = StatementText.documentation(edit.param().documentation());
    return text(edit.param().value())
        .map(
            text ->
                new Places(draft).add(Places.Kind.PARAM, comment + "param " + name + ": " + text))
        .orElseGet(() -> unwritable(name));
  }

  @Override
  public Texts remove(ParamEdit.Remove edit) {
    ParamDecl param = draft.symbols().param(edit.name()).orElseThrow();
    return Texts.of(draft, Statements.around(draft, param).remove(param));
  }

  @Override
  public Texts rename(ParamEdit.Rename edit) {
    return Texts.of(
        draft,
        new Mentions(draft)
            .ofParam(edit.name()).stream().map(place -> place.splice(edit.to())).toList());
  }
}
