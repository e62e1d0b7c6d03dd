package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.model.ChoiceShares;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A choice whose edges all weigh nothing: no call could go anywhere. */
final class WeightsOfZero implements ModelRule {
  static final RuleSpec WEIGHTS_OF_ZERO =
      RuleSpec.error(
          "weights-of-zero",
          "All edges that a request may take weigh nothing, so it could go nowhere.",
          "lb -> app { weight: 0 }",
          "Give one of them a weight above 0.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(WEIGHTS_OF_ZERO);
  }

  @Override
  public void check(ModelCheck check) {
    Set<String> reported = new HashSet<>();
    for (String caller : Choices.callers(check)) {
      for (RequestClass request : check.topology().requests()) {
        List<Edge> among = Choices.among(check, caller, request);
        boolean nothing = among.stream().allMatch(e -> weight(e) == 0);
        if (!among.isEmpty() && nothing && reported.add(caller)) {
          Edge last = among.get(among.size() - 1);
          check.problem(
              WEIGHTS_OF_ZERO,
              new Element.OfEdge(last.identity()),
              ChoiceShares.WEIGHT,
              "The weights of all edges that a '%s' request may take from '%s' are 0, so it could go nowhere."
                  .formatted(request.name(), caller),
              "Give one of them a weight above 0.");
        }
      }
    }
  }

  private static double weight(Edge edge) {
    return edge.policies().amount(ChoiceShares.WEIGHT).orElse(1);
  }
}
