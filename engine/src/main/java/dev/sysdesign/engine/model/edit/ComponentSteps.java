package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changes of components are made of. */
final class ComponentSteps implements ComponentEdit.Visitor<List<ModelEdit>> {
  private final Topology topology;

  ComponentSteps(Topology topology) {
    this.topology = topology;
  }

  @Override
  public List<ModelEdit> add(ComponentEdit.Add edit) {
    return List.of(edit);
  }

  /** The last steps first, so that those of the others stay where they are. */
  @Override
  public List<ModelEdit> remove(ComponentEdit.Remove edit) {
    List<ModelEdit> steps = new ArrayList<>();
    for (Edge edge : topology.edges()) {
      if (edge.from().equals(edit.name()) || edge.to().equals(edit.name())) {
        steps.add(0, new EdgeEdit.Remove(edge.from(), edge.step(), edge.to()));
      }
    }
    steps.add(edit);
    return steps;
  }

  @Override
  public List<ModelEdit> rename(ComponentEdit.Rename edit) {
    return List.of(edit);
  }

  @Override
  public List<ModelEdit> move(ComponentEdit.Move edit) {
    return List.of(edit);
  }

  @Override
  public List<ModelEdit> putBetween(ComponentEdit.PutBetween edit) {
    Optional<Edge> found = EdgeEdits.find(topology, edit.from(), edit.step(), edit.to());
    String name = edit.component().name();
    if (found.isEmpty()) {
      return List.of(edit);
    }
    Edge old = found.get();
    Edge out = new Edge(name, old.to(), Edge.Mode.CALL, 0, old.guards(), edit.policies());
    return List.of(
        new ComponentEdit.Add(edit.component()),
        new EdgeEdit.Redirect(edit.from(), edit.step(), edit.to(), name),
        new EdgeEdit.Add(out, false));
  }
}
