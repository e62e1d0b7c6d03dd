package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.RequestClass;
import java.util.Objects;

/** A change of the request classes. */
public sealed interface RequestEdit extends ModelEdit {
  /** Gives the kind to the visitor. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(ModelEdit.Visitor<R> visitor) {
    return visitor.request(this);
  }

  /** Adds a request class; the first one replaces those that follow from the clients. */
  record Add(RequestClass request) implements RequestEdit {
    public Add {
      Objects.requireNonNull(request);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.add(this);
    }
  }

  /** Removes a request class that no guard and no objective names. */
  record Remove(String name) implements RequestEdit {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.remove(this);
    }
  }

  /** Gives a request class another name, wherever it is named; its path stays. */
  record Rename(String name, String to) implements RequestEdit {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rename(this);
    }
  }

  /** One method for each kind. */
  interface Visitor<R> {
    R add(Add edit);

    R remove(Remove edit);

    R rename(Rename edit);
  }
}
