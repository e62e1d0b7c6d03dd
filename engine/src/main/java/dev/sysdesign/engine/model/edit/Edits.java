package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.Topology;
import java.util.ArrayList;
import java.util.List;

/** Applies edits to models. */
public final class Edits implements ModelEdit.Visitor<Outcome> {
  private final Topology topology;
  private final Vocabulary vocabulary;

  private Edits(Topology topology, Vocabulary vocabulary) {
    this.topology = topology;
    this.vocabulary = vocabulary;
  }

  /**
   * The model after an edit, or why it cannot be made. What is applied is a model that could be
   * written down; whether it is a good one is for the rules to say.
   */
  public static Outcome apply(ModelEdit edit, Topology topology, Vocabulary vocabulary) {
    return edit.accept(new Edits(topology, vocabulary));
  }

  /**
   * The plain edits that an edit is made of, each for the model that those before it lead to; the
   * edit itself where it is plain.
   */
  public static List<ModelEdit> steps(ModelEdit edit, Topology topology) {
    if (edit instanceof ModelEdit.Changes changes) {
      return changes.edits();
    }
    return edit instanceof ComponentEdit component
        ? component.accept(new ComponentSteps(topology))
        : List.of(edit);
  }

  @Override
  public Outcome changes(ModelEdit.Changes changes) {
    Topology now = topology;
    List<ModelEdit> inverses = new ArrayList<>();
    for (ModelEdit edit : changes.edits()) {
      Outcome outcome = apply(edit, now, vocabulary);
      if (!(outcome instanceof Outcome.Applied applied)) {
        return outcome;
      }
      now = applied.topology();
      inverses.add(0, applied.inverse());
    }
    return new Outcome.Applied(now, new ModelEdit.Changes(inverses));
  }

  @Override
  public Outcome value(ValueEdit edit) {
    return edit.accept(new ValueEdits(topology, vocabulary));
  }

  @Override
  public Outcome param(ParamEdit edit) {
    return edit.accept(new ParamEdits(topology, vocabulary));
  }

  @Override
  public Outcome component(ComponentEdit edit) {
    List<ModelEdit> steps = steps(edit, topology);
    return steps.size() == 1 && steps.get(0) == edit
        ? edit.accept(new ComponentEdits(topology, vocabulary))
        : changes(new ModelEdit.Changes(steps));
  }

  @Override
  public Outcome edge(EdgeEdit edit) {
    return edit.accept(new EdgeEdits(topology, vocabulary));
  }

  @Override
  public Outcome request(RequestEdit edit) {
    return edit.accept(new RequestEdits(topology, vocabulary));
  }

  @Override
  public Outcome objective(ObjectiveEdit edit) {
    return edit.accept(new ObjectiveEdits(topology, vocabulary));
  }

  @Override
  public Outcome scenario(ScenarioEdit edit) {
    return edit.accept(new ScenarioEdits(topology, vocabulary));
  }
}
