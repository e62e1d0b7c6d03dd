package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.lang.ast.ObjectiveDecl;
import dev.sysdesign.lang.linking.Members;
import dev.sysdesign.lang.linking.Symbols;
import dev.sysdesign.lang.source.ImportResolver;
import dev.sysdesign.lang.tree.Report;
import dev.sysdesign.lang.tree.Sources;
import java.util.Map;
import java.util.Optional;

/** Lowers a comparison that stands outside of the file whose system it is about. */
public final class ConditionLowering {
  private ConditionLowering() {}

  /**
   * The comparison; empty where a part of it is missing or wrong.
   *
   * @param sources the text of the comparison alone: params of the file are no limits here
   */
  public static Optional<Objective> lower(
      ObjectiveDecl decl, Topology topology, Sources sources, Report report) {
    Expressions expressions = new Expressions(sources, new Params(Map.of()));
    Tables tables = new Tables(sources, ImportResolver.none());
    Values values = new Values(expressions, Symbols.of(Members.of(sources)), tables);
    Blocks blocks = new Blocks(sources, report, values);
    return new ObjectiveLowering(sources, report, blocks, Subjects.of(topology), new Origins())
        .lower(decl, new Owner.OfObjective(0, 0));
  }
}
