package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Placement;
import dev.sysdesign.engine.model.Properties;
import java.util.List;
import java.util.Objects;

/** A change of the components. */
public sealed interface ComponentEdit extends ModelEdit {
  /** Gives the kind to the visitor. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(ModelEdit.Visitor<R> visitor) {
    return visitor.component(this);
  }

  /** Adds a component that nobody calls yet; what it sets, it sets itself. */
  record Add(Component component) implements ComponentEdit {
    public Add {
      Objects.requireNonNull(component);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.add(this);
    }
  }

  /** Removes a component with its edges. What else names it must be changed before. */
  record Remove(String name) implements ComponentEdit {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.remove(this);
    }
  }

  /** Gives a component another name, wherever it is named. */
  record Rename(String name, String to) implements ComponentEdit {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rename(this);
    }
  }

  /** Moves a component to a place and into groups. */
  record Move(String name, Placement placement, List<String> groups) implements ComponentEdit {
    public Move {
      Objects.requireNonNull(placement);
      groups = List.copyOf(groups);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.move(this);
    }
  }

  /**
   * Puts a new component between a caller and one that it calls. The call to the new one keeps its
   * step, mode, guards and policies; the new one calls what was called, with guards alike.
   *
   * @param policies of the new call
   */
  record PutBetween(String from, int step, String to, Component component, Properties policies)
      implements ComponentEdit {
    public PutBetween {
      Objects.requireNonNull(component);
      Objects.requireNonNull(policies);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.putBetween(this);
    }
  }

  /** One method for each kind. */
  interface Visitor<R> {
    R add(Add edit);

    R remove(Remove edit);

    R rename(Rename edit);

    R move(Move edit);

    R putBetween(PutBetween edit);
  }
}
