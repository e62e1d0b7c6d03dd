package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Owner;
import java.util.Objects;

/**
 * A change of what somebody sets: a property of a component, a policy of a call, what a request
 * class, a template, an action or an objective says. {@code from} names the template of a component
 * or a call.
 */
public sealed interface ValueEdit extends ModelEdit {
  Owner owner();

  String property();

  /** Gives the kind to the visitor. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(ModelEdit.Visitor<R> visitor) {
    return visitor.value(this);
  }

  /**
   * Sets a value. What came from a template or a param before is overridden there, and stays what
   * it is everywhere else.
   */
  record Set(Owner owner, String property, Expression value) implements ValueEdit {
    public Set {
      Objects.requireNonNull(owner);
      Objects.requireNonNull(property);
      Objects.requireNonNull(value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.set(this);
    }
  }

  /** Takes a value away, so that the template's holds, or the default. */
  record TakeAway(Owner owner, String property) implements ValueEdit {
    public TakeAway {
      Objects.requireNonNull(owner);
      Objects.requireNonNull(property);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.takeAway(this);
    }
  }

  /** One method for each kind. */
  interface Visitor<R> {
    R set(Set edit);

    R takeAway(TakeAway edit);
  }
}
