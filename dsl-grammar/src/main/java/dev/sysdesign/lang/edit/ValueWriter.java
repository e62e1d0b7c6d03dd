package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Site;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.edit.ValueEdit;
import dev.sysdesign.lang.ast.Block;
import dev.sysdesign.lang.ast.ComponentDecl;
import dev.sysdesign.lang.ast.EdgeDecl;
import dev.sysdesign.lang.ast.InjectionDecl;
import dev.sysdesign.lang.ast.RequestDecl;
import dev.sysdesign.lang.ast.TemplateDecl;
import dev.sysdesign.lang.ast.Value;
import dev.sysdesign.lang.vocabulary.LanguageVocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Writes values that are set and taken away. */
final class ValueWriter implements ValueEdit.Visitor<Texts> {
  private static final String FROM = "from";
  private static final Set<String> TIMES = Set.of(Site.AT, Site.FOR);

  /** The name of a template. */
  private static final Shape TEMPLATE = new Shape.Name("a template", List::of);

  private final Draft draft;

  ValueWriter(Draft draft) {
    this.draft = draft;
  }

  static Splice replaced(Draft draft, Value old, String text) {
    return new Splice(
        draft.sources().unit(old).file(), Statements.start(old), Statements.end(old), text);
  }

  @Override
  public Texts set(ValueEdit.Set edit) {
    Optional<String> text = ValueText.of(edit.value(), shape(edit));
    if (text.isEmpty()) {
      return new Texts.Bad(
          "The value for '%s' of %s cannot be written; what is read from a file of numbers is set by the name of the file."
              .formatted(edit.property(), edit.owner().text()));
    }
    return written(edit.owner(), edit.property(), text);
  }

  @Override
  public Texts takeAway(ValueEdit.TakeAway edit) {
    return written(edit.owner(), edit.property(), Optional.empty());
  }

  private Shape shape(ValueEdit.Set edit) {
    if (edit.property().equals(FROM) && !(edit.owner() instanceof Owner.OfRequest)) {
      return TEMPLATE;
    }
    Topology topology = draft.topology().orElseThrow();
    return LanguageVocabulary.ALL.parameters(topology, edit.owner()).stream()
        .filter(spec -> spec.name().equals(edit.property()))
        .findFirst()
        .map(ParameterSpec::shape)
        .orElse(TEMPLATE);
  }

  private Texts written(Owner owner, String property, Optional<String> text) {
    if (owner instanceof Owner.OfComponent component) {
      ComponentDecl decl = draft.symbols().component(component.name()).orElseThrow();
      return property.equals(FROM)
          ? Texts.of(draft, new Headers(draft).template(decl, text))
          : braces(draft, decl, decl.getBlock(), property, text);
    }
    if (owner instanceof Owner.OfTemplate template) {
      TemplateDecl decl = draft.symbols().template(template.name()).orElseThrow();
      return braces(draft, decl, decl.getBlock(), property, text);
    }
    if (owner instanceof Owner.OfRequest request) {
      RequestDecl decl = draft.symbols().request(request.name()).orElseThrow();
      return braces(draft, decl, decl.getBlock(), property, text);
    }
    if (owner instanceof Owner.OfCall call) {
      Hop hop = Hop.find(draft, call.from(), call.step()).orElseThrow();
      return Chains.alone(
          draft,
          hop,
          (now, alone) -> {
            EdgeDecl decl = alone.statement();
            return braces(now, decl, decl.getBlock(), property, text);
          });
    }
    if (owner instanceof Owner.OfAction action) {
      return action(action, property, text);
    }
    return Texts.of(
        draft, replaced(draft, new Judged(draft).objective(owner).getValue(), text.orElseThrow()));
  }

  private Texts action(Owner.OfAction action, String property, Optional<String> text) {
    Judged judged = new Judged(draft);
    InjectionDecl decl = judged.action(action);
    return TIMES.contains(property)
        ? new Headers(draft).time(action, decl, property, text)
        : braces(draft, decl, decl.getBlock(), property, text);
  }

  private static Texts braces(
      Draft draft, EObject statement, Block block, String property, Optional<String> text) {
    BlockEdits edits = new BlockEdits(draft.sources().unit(statement));
    if (text.isPresent()) {
      return Texts.of(draft, edits.set(statement, block, property, text.get()));
    }
    return BlockEdits.property(block, property)
        .map(found -> Texts.of(draft, edits.takeAway(statement, block, found)))
        .orElse(new Texts.Good(draft));
  }
}
