package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.Edge;
import java.util.Objects;

/** A change of the edges. */
public sealed interface EdgeEdit extends ModelEdit {
  /** Gives the kind to the visitor. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(ModelEdit.Visitor<R> visitor) {
    return visitor.edge(this);
  }

  /**
   * Adds an edge.
   *
   * @param edge its step is where it goes: alone, the steps of its caller from there on come after
   *     it; in parallel, the callee joins a step of which mode, guards and policies are its own
   */
  record Add(Edge edge, boolean parallel) implements EdgeEdit {
    public Add {
      Objects.requireNonNull(edge);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.add(this);
    }
  }

  /** Removes one edge; the steps behind its own move up where it was alone. */
  record Remove(String from, int step, String to) implements EdgeEdit {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.remove(this);
    }
  }

  /** Lets an edge lead to another component; all else of it stays. */
  record Redirect(String from, int step, String to, String callee) implements EdgeEdit {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.redirect(this);
    }
  }

  /** One method for each kind. */
  interface Visitor<R> {
    R add(Add edit);

    R remove(Remove edit);

    R redirect(Redirect edit);
  }
}
