package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.Block;
import dev.sysdesign.lang.ast.Body;
import dev.sysdesign.lang.ast.ExpectDecl;
import dev.sysdesign.lang.ast.GroupingDecl;
import dev.sysdesign.lang.ast.Objectives;
import dev.sysdesign.lang.ast.SimulateDecl;
import dev.sysdesign.lang.ast.SloDecl;
import dev.sysdesign.lang.ast.Statement;
import java.util.List;

/** A statement whose braces are empty, where what stands in them is all that it does. */
final class IdleBlock implements TreeRule<Statement> {
  static final RuleSpec EMPTY_BLOCK =
      RuleSpec.warning(
          "empty-block",
          "Braces are empty whose content is all that their statement does: of an 'slo', an 'expect', 'simulate', a region, a zone or a group.",
          "group \"nobody\" { }",
          "Add what the message names, or remove the statement.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(EMPTY_BLOCK);
  }

  @Override
  public Class<Statement> type() {
    return Statement.class;
  }

  @Override
  public void check(Statement statement, Check check) {
    if (statement instanceof SloDecl slo && isEmpty(slo.getObjectives())) {
      warn(check, slo, "'slo'", "promises nothing", "an objective such as 'app.p99 < 300ms'");
    } else if (statement instanceof ExpectDecl expect && isEmpty(expect.getObjectives())) {
      warn(check, expect, "'expect'", "expects nothing", "an objective such as 'recovery < 10s'");
    } else if (statement instanceof SimulateDecl simulate && isEmpty(simulate.getBlock())) {
      warn(check, simulate, "'simulate'", "sets nothing", "a property such as 'duration: 60s'");
    } else if (statement instanceof GroupingDecl grouping && isEmpty(grouping.getBody())) {
      String word = "'" + grouping.getKind() + "'";
      warn(check, grouping, word, "holds nothing", "a component such as 'service app'");
    }
  }

  private static void warn(
      Check check, Statement statement, String word, String does, String example) {
    check.gap(EMPTY_BLOCK, statement, "This %s %s.".formatted(word, does), "Add " + example + ".");
  }

  /** Text that is no objective is reported by itself. */
  private static boolean isEmpty(Objectives objectives) {
    return objectives != null
        && objectives.getObjectives().isEmpty()
        && objectives.getMisplaced().isEmpty()
        && objectives.getJunk().isEmpty();
  }

  private static boolean isEmpty(Block block) {
    return block != null
        && block.getProperties().isEmpty()
        && block.getOrphans().isEmpty()
        && block.getJunk().isEmpty();
  }

  private static boolean isEmpty(Body body) {
    return body != null
        && body.getStatements().isEmpty()
        && body.getOrphans().isEmpty()
        && body.getJunk().isEmpty();
  }
}
