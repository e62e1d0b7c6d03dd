package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.catalog.StatementCatalog;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.AtLine;
import dev.sysdesign.lang.ast.Block;
import dev.sysdesign.lang.ast.ComponentDecl;
import dev.sysdesign.lang.ast.EdgeDecl;
import dev.sysdesign.lang.ast.GuardTerm;
import dev.sysdesign.lang.ast.NameRef;
import dev.sysdesign.lang.ast.NodeTarget;
import dev.sysdesign.lang.ast.ObjectiveDecl;
import dev.sysdesign.lang.ast.ParamDecl;
import dev.sysdesign.lang.ast.Property;
import dev.sysdesign.lang.ast.RequestDecl;
import dev.sysdesign.lang.ast.Step;
import dev.sysdesign.lang.ast.TemplateDecl;
import dev.sysdesign.lang.tree.SourceUnit;
import dev.sysdesign.lang.tree.Tokens;
import dev.sysdesign.lang.vocabulary.LanguageVocabulary;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;

/** All places where a component or a param is named, its declaration included. */
final class Mentions {
  private final Draft draft;
  private final List<Mention> found = new ArrayList<>();

  Mentions(Draft draft) {
    this.draft = draft;
  }

  List<Mention> ofComponent(String name) {
    each((unit, object) -> component(unit, object, name));
    return found;
  }

  List<Mention> ofRequest(String name) {
    each((unit, object) -> request(unit, object, name));
    return found;
  }

  private void request(SourceUnit unit, EObject object, String name) {
    if (object instanceof RequestDecl) {
      add(unit, object, name, AstPackage.Literals.REQUEST_DECL__NAME);
    } else if (object instanceof ObjectiveDecl) {
      add(unit, object, name, AstPackage.Literals.OBJECTIVE_DECL__SUBJECT);
    } else if (object instanceof GuardTerm && !isKind(name)) {
      add(unit, object, name, AstPackage.Literals.GUARD_TERM__REQUEST);
    }
  }

  /** Such a guard means all requests of the kind. */
  private static boolean isKind(String name) {
    return Stream.of(RequestClass.Kind.values()).anyMatch(kind -> kind.word().equals(name));
  }

  List<Mention> ofParam(String name) {
    each((unit, object) -> param(unit, object, name));
    return found;
  }

  private interface Look {
    void at(SourceUnit unit, EObject object);
  }

  private void each(Look look) {
    for (SourceUnit unit : draft.units()) {
      Iterator<EObject> objects = unit.root().eAllContents();
      while (objects.hasNext()) {
        look.at(unit, objects.next());
      }
    }
  }

  private void component(SourceUnit unit, EObject object, String name) {
    if (object instanceof ComponentDecl) {
      add(unit, object, name, AstPackage.Literals.COMPONENT_DECL__NAME);
    } else if (object instanceof EdgeDecl) {
      add(unit, object, name, AstPackage.Literals.EDGE_DECL__SOURCE);
    } else if (object instanceof Step) {
      add(unit, object, name, AstPackage.Literals.STEP__TARGETS);
    } else if (object instanceof ObjectiveDecl) {
      add(unit, object, name, AstPackage.Literals.OBJECTIVE_DECL__SUBJECT);
      add(unit, object, name, AstPackage.Literals.OBJECTIVE_DECL__TARGET);
    } else if (object instanceof NodeTarget) {
      add(unit, object, name, AstPackage.Literals.NODE_TARGET__NODE);
      add(unit, object, name, AstPackage.Literals.NODE_TARGET__TARGET);
    } else if (object instanceof Property property
        && property.getValue() instanceof NameRef ref
        && draft.symbols().param(name).isEmpty()
        && isReference(property)) {
      add(unit, ref, name, AstPackage.Literals.NAME_REF__REF);
    }
  }

  private void param(SourceUnit unit, EObject object, String name) {
    if (object instanceof ParamDecl) {
      add(unit, object, name, AstPackage.Literals.PARAM_DECL__NAME);
    } else if (object instanceof AtLine) {
      add(unit, object, name, AstPackage.Literals.AT_LINE__TIME_PARAM);
      add(unit, object, name, AstPackage.Literals.AT_LINE__DURATION_PARAM);
    } else if (object instanceof NameRef && !isOwnWord(object, name)) {
      add(unit, object, name, AstPackage.Literals.NAME_REF__REF);
    }
  }

  private void add(SourceUnit unit, EObject object, String name, EStructuralFeature feature) {
    for (INode node : Tokens.of(object, feature)) {
      if (Tokens.name(node).equals(name)) {
        found.add(Mention.of(unit.file(), node));
      }
    }
  }

  private boolean isReference(Property property) {
    return specs(property).stream()
        .anyMatch(s -> s.name().equals(property.getKey()) && s.shape() instanceof Shape.Reference);
  }

  /** Whether the word is one of the property's own, or names its template, and so no param. */
  private boolean isOwnWord(EObject ref, String name) {
    return ref.eContainer() instanceof Property property
        && (isTemplate(property)
            || specs(property).stream()
                .anyMatch(s -> s.name().equals(property.getKey()) && takesWord(s.shape(), name)));
  }

  private static boolean isTemplate(Property property) {
    return property.getKey().equals("from") && owner(property) instanceof EdgeDecl;
  }

  private static boolean takesWord(Shape shape, String word) {
    if (shape instanceof Shape.AnyOf any) {
      return any.shapes().stream().anyMatch(s -> takesWord(s, word));
    }
    return shape instanceof Shape.Words words
        && words.options().stream().anyMatch(o -> o.word().equals(word));
  }

  private static EObject owner(Property property) {
    return property.eContainer() instanceof Block block
        ? block.eContainer()
        : property.eContainer();
  }

  private List<ParameterSpec> specs(Property property) {
    EObject owner = owner(property);
    if (owner instanceof EdgeDecl) {
      return PolicyCatalog.all();
    }
    if (owner instanceof RequestDecl) {
      return StatementCatalog.request();
    }
    if (owner instanceof ComponentDecl decl) {
      return parameters(new Owner.OfComponent(decl.getName()));
    }
    return owner instanceof TemplateDecl template
        ? parameters(new Owner.OfTemplate(template.getName()))
        : List.of();
  }

  private List<ParameterSpec> parameters(Owner owner) {
    return draft
        .topology()
        .map(topology -> LanguageVocabulary.ALL.parameters(topology, owner))
        .orElse(List.of());
  }
}
