package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.model.Placement;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.lang.ast.ComponentDecl;
import dev.sysdesign.lang.ast.EdgeDecl;
import dev.sysdesign.lang.ast.GroupingDecl;
import dev.sysdesign.lang.ast.ImportDecl;
import dev.sysdesign.lang.ast.ParamDecl;
import dev.sysdesign.lang.ast.Property;
import dev.sysdesign.lang.ast.RequestDecl;
import dev.sysdesign.lang.ast.ScenarioDecl;
import dev.sysdesign.lang.ast.SloDecl;
import dev.sysdesign.lang.ast.Statement;
import dev.sysdesign.lang.ast.SystemDecl;
import dev.sysdesign.lang.ast.TemplateDecl;
import dev.sysdesign.lang.tree.SourceUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where new statements go: behind those of their kind, or of the kinds before. */
final class Places {
  private final Draft draft;

  Places(Draft draft) {
    this.draft = draft;
  }

  /** The kinds that can be added, in the order in which people write them. */
  enum Kind {
    PARAM(Set.of(ImportDecl.class, Property.class, ParamDecl.class)),
    REQUEST(Set.of(RequestDecl.class)),
    COMPONENT(Set.of(TemplateDecl.class, ComponentDecl.class, GroupingDecl.class)),
    EDGE(Set.of(EdgeDecl.class)),
    SLO(Set.of(SloDecl.class)),
    SCENARIO(Set.of(ScenarioDecl.class));

    private final Set<Class<? extends Statement>> types;

    Kind(Set<Class<? extends Statement>> types) {
      this.types = types;
    }

    /** Whether a statement comes before new ones of this kind. */
    boolean isBehind(Statement statement) {
      for (Kind kind : values()) {
        if (kind.types.stream().anyMatch(type -> type.isInstance(statement))) {
          return kind.compareTo(this) <= 0;
        }
      }
      return false;
    }
  }

  private List<Container> containers(SourceUnit unit) {
    String region = draft.topology().map(Topology::region).orElse("");
    return Container.all(unit, draft.members().system(), region);
  }

  /** Adds a statement to the system itself. */
  Texts add(Kind kind, String text) {
    List<Container> own = containers(draft.sources().main());
    return own.isEmpty() ? withoutBody(text) : in(own.get(0), kind, text);
  }

  /** Adds a component where it has this place and these groups; makes groupings that lack. */
  Texts add(SourceUnit unit, Placement placement, List<String> groups, String text) {
    List<Container> all = containers(unit);
    Optional<Container> found =
        all.stream().filter(container -> container.is(placement, groups)).findFirst();
    if (found.isPresent()) {
      return in(found.get(), Kind.COMPONENT, text);
    }
    String wrapped = text;
    for (String group : reversed(groups)) {
      wrapped = wrapped("group \"" + group + "\"", wrapped);
    }
    if (!placement.zones().isEmpty()) {
      wrapped = wrapped("zone " + String.join(", ", placement.zones()), wrapped);
    }
    boolean elsewhere =
        all.isEmpty() || !all.get(0).placement().region().equals(placement.region());
    wrapped = elsewhere ? wrapped("region " + placement.region(), wrapped) : wrapped;
    return all.isEmpty() ? withoutBody(wrapped) : in(all.get(0), Kind.COMPONENT, wrapped);
  }

  private static List<String> reversed(List<String> all) {
    List<String> reversed = new ArrayList<>(all);
    Collections.reverse(reversed);
    return reversed;
  }

  private static String wrapped(String head, String text) {
    return head + " {\n    " + text.replace("\n", "\n    ") + "\n}";
  }

  private Texts in(Container container, Kind kind, String text) {
    Statements statements = new Statements(container.unit());
    List<Statement> all = container.statements();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (kind.isBehind(all.get(i))) {
        return Texts.of(draft, statements.after(all.get(i), text));
      }
    }
    if (!all.isEmpty()) {
      return Texts.of(draft, statements.before(all.get(0), text));
    }
    return container
        .braces()
        .map(braces -> Texts.of(draft, statements.atEnd(braces, text)))
        .orElseGet(
            () ->
                Texts.of(
                    draft,
                    Splice.insert(
                        statements.file(), container.unit().text().length(), text + "\n")));
  }

  private Texts withoutBody(String text) {
    SystemDecl system = draft.members().system().orElseThrow();
    Statements statements = Statements.around(draft, system);
    return Texts.of(
        draft,
        Splice.insert(
            statements.file(),
            Statements.end(system),
            " {\n    " + text.replace("\n", "\n    ") + "\n}"));
  }
}
