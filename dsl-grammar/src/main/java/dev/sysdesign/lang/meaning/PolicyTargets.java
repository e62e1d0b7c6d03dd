package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.catalog.NameRules;
import dev.sysdesign.lang.model.Element;
import java.util.List;

/** A policy that names whom to call, but names someone who cannot be called. */
final class PolicyTargets implements ModelRule {
  private static final List<String> POLICIES = List.of("fallback", "compensate");

  @Override
  public List<RuleSpec> owns() {
    return List.of();
  }

  @Override
  public void check(ModelCheck check) {
    for (Edge edge : check.topology().edges()) {
      for (String policy : POLICIES) {
        edge.policies().word(policy).ifPresent(callee -> check(check, edge, policy, callee));
      }
    }
  }

  private static void check(ModelCheck check, Edge edge, String policy, String callee) {
    Element element = new Element.OfEdge(edge.identity());
    boolean client = check.topology().component(callee).map(LanguageTypes::isClient).orElse(false);
    if (client) {
      check.problem(
          NameRules.CLIENT_CALLED,
          element,
          policy,
          "'%s' calls '%s', which is a client, and nobody calls clients.".formatted(policy, callee),
          "");
    } else if (callee.equals(edge.from())) {
      check.problem(
          NameRules.SELF_CALL,
          element,
          policy,
          "'%s' calls '%s', but that is the caller itself.".formatted(policy, callee),
          "");
    }
  }
}
