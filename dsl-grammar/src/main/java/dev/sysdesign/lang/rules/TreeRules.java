package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.SystemDecl;
import dev.sysdesign.lang.syntax.SyntaxErrorMessages;
import dev.sysdesign.lang.tree.Report;
import dev.sysdesign.lang.tree.SourceUnit;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The rules of the syntax tree, in the order in which they look at an object. */
public final class TreeRules {
  private static final List<TreeRule<?>> RULES =
      List.of(
          new SyntaxErrors(),
          new UnclosedText(),
          new UnclosedBracket(),
          new NestedTooDeeply(),
          new StrayBrace(),
          new UnknownStatementWord(),
          new UnexpectedText(),
          new MisplacedStatement(),
          new MissingName(),
          new ReservedName(),
          new MissingColon(),
          new MissingValue(),
          new MissingTemplate(),
          new MissingPath(),
          new MissingTarget(),
          new EmptyGuard(),
          new IncompleteObjective(),
          new IncompleteAction(),
          new DuplicateProperty(),
          new DuplicateStatement(),
          new IdleBlock());

  /** With one of these a text is not understood well enough to move any of it. */
  private static final Set<RuleSpec> UNCLEAR =
      Set.of(
          SyntaxErrorMessages.SYNTAX_ERROR,
          UnclosedBracket.UNCLOSED_BRACKET,
          UnclosedText.UNCLOSED_STRING,
          UnclosedText.UNCLOSED_COMMENT,
          StrayBrace.STRAY_BRACE,
          NestedTooDeeply.NESTED_TOO_DEEPLY,
          UnexpectedText.UNEXPECTED_TEXT,
          UnexpectedText.INVALID_NAME,
          WrongArrow.WRONG_ARROW,
          UnknownStatementWord.UNKNOWN_STATEMENT);

  private TreeRules() {}

  /** Whether it is clear, in spite of a problem of a rule, where each statement begins and ends. */
  public static boolean leavesStructureClear(RuleSpec rule) {
    return !UNCLEAR.contains(rule);
  }

  /** What they own. */
  public static List<RuleSpec> owned() {
    return RULES.stream().flatMap(rule -> rule.owns().stream()).toList();
  }

  /** Reports everything that is wrong with a file by itself. */
  public static void check(SourceUnit unit, Report report) {
    boolean library = unit.root().getStatements().stream().noneMatch(SystemDecl.class::isInstance);
    Check check = new Check(unit, report, library);
    Map<EClass, List<TreeRule<?>>> byClass = new HashMap<>();
    apply(byClass, unit.root(), check);
    Iterator<EObject> objects = unit.root().eAllContents();
    while (objects.hasNext() && !report.isFull()) {
      apply(byClass, objects.next(), check);
    }
    check.finish();
  }

  private static void apply(Map<EClass, List<TreeRule<?>>> byClass, EObject object, Check check) {
    List<TreeRule<?>> rules =
        byClass.computeIfAbsent(
            object.eClass(),
            any -> RULES.stream().filter(rule -> rule.type().isInstance(object)).toList());
    for (TreeRule<?> rule : rules) {
      checkWith(rule, object, check);
    }
  }

  private static <T extends EObject> void checkWith(TreeRule<T> rule, EObject object, Check check) {
    rule.check(rule.type().cast(object), check);
  }
}
