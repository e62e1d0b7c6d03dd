package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Scenario;
import java.util.Objects;

/**
 * A change of the scenarios and of what happens in them. What they expect to hold is changed by an
 * {@link ObjectiveEdit}, the times and parameters of an action by a {@link ValueEdit}.
 */
public sealed interface ScenarioEdit extends ModelEdit {
  /** Gives the kind to the visitor. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(ModelEdit.Visitor<R> visitor) {
    return visitor.scenario(this);
  }

  /**
   * Adds a scenario.
   *
   * @param index where it comes among the others, from 0
   */
  record Add(int index, Scenario scenario) implements ScenarioEdit {
    public Add {
      Objects.requireNonNull(scenario);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.add(this);
    }
  }

  /** Removes a scenario. */
  record Remove(String name) implements ScenarioEdit {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.remove(this);
    }
  }

  /** Gives a scenario another name. */
  record Rename(String name, String to) implements ScenarioEdit {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rename(this);
    }
  }

  /**
   * Adds an action.
   *
   * @param at which one it is from then on
   */
  record AddAction(Owner.OfAction at, Injection action) implements ScenarioEdit {
    public AddAction {
      Objects.requireNonNull(at);
      Objects.requireNonNull(action);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addAction(this);
    }
  }

  /** Removes an action. */
  record RemoveAction(Owner.OfAction at) implements ScenarioEdit {
    public RemoveAction {
      Objects.requireNonNull(at);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.removeAction(this);
    }
  }

  /** One method for each kind. */
  interface Visitor<R> {
    R add(Add edit);

    R remove(Remove edit);

    R rename(Rename edit);

    R addAction(AddAction edit);

    R removeAction(RemoveAction edit);
  }
}
