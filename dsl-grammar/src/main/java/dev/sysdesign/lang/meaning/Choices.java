package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.ChoiceShares;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.RequestClass;
import java.util.List;

/** The choices of a model: where a call takes one of several edges. */
final class Choices {
  private Choices() {}

  /** Whether a caller takes one of its edges for each call, whatever they set. */
  static boolean isChooser(ModelCheck check, String caller) {
    Archetype archetype = check.archetypes().get(caller);
    return archetype instanceof Archetype.Router || archetype instanceof Archetype.Resolver;
  }

  /**
   * The edges of a caller that a call of a class chooses from: all of a chooser, the weighted ones
   * of another.
   */
  static List<Edge> among(ModelCheck check, String caller, RequestClass request) {
    boolean chooser = isChooser(check, caller);
    return check.edgesOf(caller).stream()
        .filter(edge -> edge.share(request) > 0)
        .filter(edge -> chooser || edge.policies().has(ChoiceShares.WEIGHT))
        .toList();
  }

  static List<String> callers(ModelCheck check) {
    return List.copyOf(check.outgoing().keySet());
  }
}
