package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Slo;
import java.util.Objects;

/**
 * A change of what must hold. A single comparison is named by an {@link Owner.OfObjective} or an
 * {@link Owner.OfExpectation}.
 */
public sealed interface ObjectiveEdit extends ModelEdit {
  /** Gives the kind to the visitor. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(ModelEdit.Visitor<R> visitor) {
    return visitor.objective(this);
  }

  /**
   * Adds an slo.
   *
   * @param index where it comes among the others, from 0
   */
  record AddSlo(int index, Slo slo) implements ObjectiveEdit {
    public AddSlo {
      Objects.requireNonNull(slo);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addSlo(this);
    }
  }

  /** Removes an slo with its objectives. */
  record RemoveSlo(int index) implements ObjectiveEdit {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.removeSlo(this);
    }
  }

  /**
   * Adds a comparison to an slo, or to what a scenario expects.
   *
   * @param at which one it is from then on
   */
  record Add(Owner at, Objective objective) implements ObjectiveEdit {
    public Add {
      Objects.requireNonNull(at);
      Objects.requireNonNull(objective);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.add(this);
    }
  }

  /** Removes a comparison; the last one of an slo goes with the slo only. */
  record Remove(Owner at) implements ObjectiveEdit {
    public Remove {
      Objects.requireNonNull(at);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.remove(this);
    }
  }

  /** One method for each kind. */
  interface Visitor<R> {
    R addSlo(AddSlo edit);

    R removeSlo(RemoveSlo edit);

    R add(Add edit);

    R remove(Remove edit);
  }
}
