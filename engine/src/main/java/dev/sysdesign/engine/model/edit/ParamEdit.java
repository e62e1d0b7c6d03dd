package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Param;
import java.util.Objects;

/** A change of the params. */
public sealed interface ParamEdit extends ModelEdit {
  /** Gives the kind to the visitor. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(ModelEdit.Visitor<R> visitor) {
    return visitor.param(this);
  }

  /** Gives a param another value; all values that are made of it follow. */
  record SetTo(String name, Expression value) implements ParamEdit {
    public SetTo {
      Objects.requireNonNull(value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setTo(this);
    }
  }

  /** Declares a param that nothing uses yet. */
  record Add(Param param) implements ParamEdit {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.add(this);
    }
  }

  /** Removes a param that nothing uses. */
  record Remove(String name) implements ParamEdit {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.remove(this);
    }
  }

  /** Gives a param another name, wherever it is used. */
  record Rename(String name, String to) implements ParamEdit {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rename(this);
    }
  }

  /** One method for each kind. */
  interface Visitor<R> {
    R setTo(SetTo edit);

    R add(Add edit);

    R remove(Remove edit);

    R rename(Rename edit);
  }
}
