package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.lang.ast.AtLine;
import dev.sysdesign.lang.ast.ExpectDecl;
import dev.sysdesign.lang.ast.InjectionDecl;
import dev.sysdesign.lang.ast.ObjectiveDecl;
import dev.sysdesign.lang.ast.ScenarioDecl;
import dev.sysdesign.lang.ast.SloDecl;
import java.util.ArrayList;
import java.util.List;

/** Finds the actions and comparisons of a model in its text, by their places. */
final class Judged {
  private final Draft draft;

  Judged(Draft draft) {
    this.draft = draft;
  }

  /** Whether there is such a comparison. */
  static boolean has(Draft draft, Owner owner) {
    return draft
        .topology()
        .map(
            topology ->
                owner instanceof Owner.OfObjective o
                    ? o.objective() < topology.slos().get(o.slo()).objectives().size()
                    : owner instanceof Owner.OfExpectation e
                        && e.objective()
                            < topology.scenario(e.scenario()).orElseThrow().expectations().size())
        .orElse(false);
  }

  ScenarioDecl scenario(String name) {
    return draft.members().of(ScenarioDecl.class).stream()
        .filter(s -> name.equals(s.getName()))
        .findFirst()
        .orElseThrow();
  }

  InjectionDecl action(Owner.OfAction action) {
    List<InjectionDecl> all = new ArrayList<>();
    for (AtLine line : scenario(action.scenario()).getBody().getLines()) {
      all.addAll(line.getInjections());
    }
    return all.get(action.action());
  }

  ObjectiveDecl objective(Owner owner) {
    if (owner instanceof Owner.OfObjective objective) {
      SloDecl slo = draft.members().of(SloDecl.class).get(objective.slo());
      return slo.getObjectives().getObjectives().get(objective.objective());
    }
    Owner.OfExpectation expectation = (Owner.OfExpectation) owner;
    List<ObjectiveDecl> all = new ArrayList<>();
    for (ExpectDecl expect : scenario(expectation.scenario()).getBody().getExpects()) {
      all.addAll(expect.getObjectives().getObjectives());
    }
    return all.get(expectation.objective());
  }
}
