package dev.sysdesign.lang.syntax;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.Block;
import dev.sysdesign.lang.ast.CallExpr;
import dev.sysdesign.lang.ast.Objectives;
import dev.sysdesign.lang.ast.ScenarioBody;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/**
 * Says what was found and what may stand there, in words of the language. Few texts come here: most
 * half-typed statements are statements with gaps, which rules report.
 */
public final class SyntaxErrorMessages extends SyntaxErrorMessageProvider {
  /** Everything that the grammar does not take at all. */
  public static final RuleSpec SYNTAX_ERROR =
      RuleSpec.error(
          "syntax-error",
          "The parser stopped at a text that the grammar does not take. No text is known for which it does: this is the net below all other rules.",
          "(no text is known)",
          "Write what the message says may stand there.");

  @Override
  public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
    return new SyntaxErrorMessage(
        found(context.getRecognitionException()) + "; " + allowed(context.getCurrentContext()),
        SYNTAX_ERROR.code());
  }

  @Override
  public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
    return new SyntaxErrorMessage("This value cannot be read", SYNTAX_ERROR.code());
  }

  private static String found(RecognitionException error) {
    Token token = error == null ? null : error.token;
    if (token == null || token.getType() == Token.EOF) {
      return "The file ends too early";
    }
    return "'" + token.getText().strip() + "' cannot stand here";
  }

  private static String allowed(EObject context) {
    if (context instanceof Block) {
      return "a property such as 'instances: 4' or '}' is expected";
    } else if (context instanceof CallExpr) {
      return "an argument such as '5ms' or 'p99: 20ms', or ')' is expected";
    } else if (context instanceof Objectives) {
      return "an objective such as 'app.p99 < 300ms' or '}' is expected";
    } else if (context instanceof ScenarioBody) {
      return "a line such as 'at 20s for 30s: node-crash on app', 'expect { … }' or '}' is expected";
    }
    return "a statement such as 'service app { … }' or 'app -> orders' is expected";
  }
}
