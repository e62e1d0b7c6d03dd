package dev.sysdesign.engine.model.edit;

import java.util.List;

/** A change of a model. Every kind is a record of one of the groups below. */
public sealed interface ModelEdit
    permits ModelEdit.Changes,
        ValueEdit,
        ParamEdit,
        ComponentEdit,
        EdgeEdit,
        RequestEdit,
        ObjectiveEdit,
        ScenarioEdit {
  /** Gives the group to the visitor. */
  <R> R accept(Visitor<R> visitor);

  /** Several changes, one after the other: all of them, or none. */
  record Changes(List<ModelEdit> edits) implements ModelEdit {
    public Changes {
      edits = List.copyOf(edits);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.changes(this);
    }
  }

  /** Some changes as one. */
  static ModelEdit of(ModelEdit... edits) {
    return edits.length == 1 ? edits[0] : new Changes(List.of(edits));
  }

  /**
   * One method for each group, so that the compiler says who has not heard of a new one.
   *
   * @param <R> what is made of an edit
   */
  interface Visitor<R> {
    R changes(Changes changes);

    R value(ValueEdit edit);

    R param(ParamEdit edit);

    R component(ComponentEdit edit);

    R edge(EdgeEdit edit);

    R request(RequestEdit edit);

    R objective(ObjectiveEdit edit);

    R scenario(ScenarioEdit edit);
  }
}
