package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.Topology;
import java.util.Objects;

/** What became of an edit. */
public sealed interface Outcome {
  /**
   * Done.
   *
   * @param topology the changed model
   * @param inverse gives the model before, applied to this one
   */
  record Applied(Topology topology, ModelEdit inverse) implements Outcome {
    public Applied {
      Objects.requireNonNull(topology);
      Objects.requireNonNull(inverse);
    }
  }

  /**
   * Not done; the model is as it was.
   *
   * @param reason a sentence for people: what was found, and what is allowed
   */
  record Refused(String reason) implements Outcome {}

  static Outcome refused(String reason) {
    return new Refused(reason);
  }
}
