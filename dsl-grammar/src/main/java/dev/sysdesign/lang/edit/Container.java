package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.model.Placement;
import dev.sysdesign.lang.ast.GroupKind;
import dev.sysdesign.lang.ast.GroupingDecl;
import dev.sysdesign.lang.ast.Statement;
import dev.sysdesign.lang.ast.SystemDecl;
import dev.sysdesign.lang.tree.SourceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * Where statements stand: the system, a grouping, or a library as a whole.
 *
 * @param braces of it; empty for a library
 * @param placement that a component there has
 * @param groups that it is in there
 */
record Container(
    SourceUnit unit,
    Optional<EObject> braces,
    List<Statement> statements,
    Placement placement,
    List<String> groups) {

  /** All of a file, the outermost first. */
  static List<Container> all(SourceUnit unit, Optional<SystemDecl> system, String region) {
    List<Container> found = new ArrayList<>();
    Placement placement = new Placement(region, List.of());
    boolean main = system.isPresent() && unit.root().getStatements().contains(system.get());
    if (main && system.get().getBody() != null) {
      EObject body = system.get().getBody();
      add(
          new Container(
              unit,
              Optional.of(body),
              system.get().getBody().getStatements(),
              placement,
              List.of()),
          found);
    } else if (!main) {
      add(
          new Container(unit, Optional.empty(), unit.root().getStatements(), placement, List.of()),
          found);
    }
    return found;
  }

  private static void add(Container container, List<Container> found) {
    found.add(container);
    for (Statement statement : container.statements()) {
      if (statement instanceof GroupingDecl grouping && grouping.getBody() != null) {
        add(container.inside(grouping), found);
      }
    }
  }

  private Container inside(GroupingDecl grouping) {
    Placement inner = placement;
    List<String> titles = groups;
    if (grouping.getKind() == GroupKind.GROUP) {
      titles = new ArrayList<>(groups);
      titles.add(grouping.getTitle() == null ? "" : grouping.getTitle());
    } else if (grouping.getKind() == GroupKind.ZONE) {
      inner = new Placement(placement.region(), grouping.getNames().stream().distinct().toList());
    } else if (!grouping.getNames().isEmpty()) {
      inner = new Placement(grouping.getNames().get(0), placement.zones());
    }
    EObject body = grouping.getBody();
    return new Container(
        unit, Optional.of(body), grouping.getBody().getStatements(), inner, titles);
  }

  boolean is(Placement wanted, List<String> wantedGroups) {
    return placement.equals(wanted) && groups.equals(wantedGroups);
  }
}
