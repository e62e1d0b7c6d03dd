package dev.sysdesign.lang.edit;

import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.EdgeDecl;
import dev.sysdesign.lang.ast.Step;
import dev.sysdesign.lang.tree.SourceUnit;
import dev.sysdesign.lang.tree.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * Takes statements of edges apart, so that one step stands alone and can be changed without the
 * others. The parts say what the whole said; its comments stay with the first part.
 */
final class Chains {
  private final SourceUnit unit;
  private final EdgeDecl statement;
  private boolean commented;

  private Chains(SourceUnit unit, EdgeDecl statement) {
    this.unit = unit;
    this.statement = statement;
  }

  /** Makes a step stand alone, and goes on with where it is then. */
  static Texts alone(Draft draft, Hop hop, BiFunction<Draft, Hop, Texts> next) {
    if (hop.isAlone()) {
      return next.apply(draft, hop);
    }
    Chains chains = new Chains(draft.sources().unit(hop.statement()), hop.statement());
    Splice splice = chains.apart(hop);
    return Texts.of(draft, splice)
        .then(
            apart ->
                Hop.find(apart, hop.caller(), hop.step())
                    .map(found -> next.apply(apart, found))
                    .orElseThrow());
  }

  private Splice apart(Hop hop) {
    List<String> parts = new ArrayList<>();
    List<Step> steps = statement.getSteps();
    if (hop.index() > 0) {
      int end = Statements.end(steps.get(hop.index() - 1));
      parts.add(part(unit.text().substring(Statements.start(statement), end)));
    }
    List<String> callers = hop.callers();
    for (int i = hop.index(); i < steps.size(); i++) {
      if (i > hop.index() && callers.size() == 1) {
        int start = Statements.start(steps.get(i));
        int end = Statements.end(steps.get(steps.size() - 1));
        parts.add(part(callers.get(0) + " " + unit.text().substring(start, end)));
        break;
      }
      int start = Statements.start(steps.get(i));
      int end = Statements.end(steps.get(i));
      String step = unit.text().substring(start, end);
      for (String caller : callers) {
        parts.add(part(caller + " " + step));
        step = plain(start, end);
      }
      callers = Tokens.names(steps.get(i), AstPackage.Literals.STEP__TARGETS);
    }
    int start = Statements.start(statement);
    String indent = new Lines(unit.text()).indent(start);
    return new Splice(
        unit.file(), start, Statements.end(statement), String.join("\n" + indent, parts));
  }

  /** A chain with the guards and policies of the statement. */
  private String part(String chain) {
    int end = Statements.end(statement.getSteps().get(statement.getSteps().size() - 1));
    String tail =
        commented
            ? plain(end, Statements.end(statement))
            : unit.text().substring(end, Statements.end(statement));
    commented = true;
    return chain + tail;
  }

  /** A part of the text without its comments. */
  private String plain(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (ILeafNode leaf : unit.rootNode().getLeafNodes()) {
      boolean comment = leaf.isHidden() && !leaf.getText().isBlank();
      if (leaf.getOffset() >= start && leaf.getOffset() < end && !comment) {
        text.append(leaf.getText());
      }
    }
    return text.toString();
  }
}
