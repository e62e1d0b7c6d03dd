package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.ChoiceShares;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Shares of a choice that do not divide it: too much, too little, or beside weights. */
final class SharesOfChoices implements ModelRule {
  static final RuleSpec SHARE_AND_WEIGHT =
      RuleSpec.error(
          "share-and-weight",
          "An edge has a share and a weight, which both say how often it is taken.",
          "lb -> new [10%] { weight: 1 }",
          "Leave one of them out.");

  static final RuleSpec SHARE_OF_NAMES =
      RuleSpec.error(
          "share-of-names",
          "A name service answers by a policy that knows no shares.",
          "names -> new [10%]",
          "Set 'policy: weighted' on it, or remove the share.");

  static final RuleSpec SHARES_OF_CHOICE =
      RuleSpec.error(
          "shares-of-choice",
          "The shares of the edges of a chooser do not divide all of its requests.",
          "lb -> app [30%]",
          "Let them add up to 100 %, or leave one edge without a share, which takes the rest.");

  private static final double TOLERANCE = 1e-9;

  private static final String HINT = "An edge without a share takes the rest.";

  @Override
  public List<RuleSpec> owns() {
    return List.of(SHARE_AND_WEIGHT, SHARE_OF_NAMES, SHARES_OF_CHOICE);
  }

  @Override
  public void check(ModelCheck check) {
    Set<String> reported = new HashSet<>();
    for (String caller : Choices.callers(check)) {
      for (RequestClass request : check.topology().requests()) {
        List<Edge> among = Choices.among(check, caller, request);
        if (!reported.contains(caller) && among.stream().anyMatch(e -> e.share(request) < 1)) {
          if (misses(check, caller, request, among)) {
            reported.add(caller);
          }
        }
      }
    }
  }

  private static boolean misses(
      ModelCheck check, String caller, RequestClass request, List<Edge> among) {
    List<Edge> shared = among.stream().filter(e -> e.share(request) < 1).toList();
    Element element = new Element.OfEdge(shared.get(shared.size() - 1).identity());
    for (Edge edge : shared) {
      if (edge.policies().has(ChoiceShares.WEIGHT)) {
        check.problem(
            SHARE_AND_WEIGHT,
            new Element.OfEdge(edge.identity()),
            ChoiceShares.WEIGHT,
            "'%s' has a share and a 'weight', which both say how often it is taken."
                .formatted(edge.identity()),
            "Leave one of them out.");
        return true;
      }
    }
    if (check.archetypes().get(caller) instanceof Archetype.Resolver resolver
        && resolver.answer() != Archetype.Answer.WEIGHTED) {
      check.problem(
          SHARE_OF_NAMES,
          element,
          "'%s' answers by its 'policy', which knows no shares.".formatted(caller),
          "Set 'policy: weighted' on it, or remove the share.");
      return true;
    }
    return !addUp(check, caller, request, among, element);
  }

  private static boolean addUp(
      ModelCheck check, String caller, RequestClass request, List<Edge> among, Element element) {
    double sum = 0;
    boolean rest = false;
    for (Edge edge : among) {
      double share = edge.share(request);
      sum += share < 1 ? share : 0;
      rest |= share >= 1;
    }
    if (rest ? sum < 1 - TOLERANCE : Math.abs(sum - 1) <= TOLERANCE) {
      return true;
    }
    String text = Amounts.text(sum, Dimension.SHARE);
    boolean nothingLeft = rest && sum <= 1 + TOLERANCE;
    check.problem(
        SHARES_OF_CHOICE,
        element,
        nothingLeft
            ? "The shares of the edges of '%s' add up to 100%% of its '%s' requests, so nothing is left for those without a share."
                .formatted(caller, request.name())
            : "The shares of the edges of '%s' must add up to 100%% of its '%s' requests, but add up to %s."
                .formatted(caller, request.name(), text),
        nothingLeft || sum > 1 ? "" : HINT);
    return false;
  }
}
