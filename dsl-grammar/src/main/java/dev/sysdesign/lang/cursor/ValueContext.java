package dev.sysdesign.lang.cursor;

import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.lang.cursor.CursorContext.Argument;
import dev.sysdesign.lang.cursor.CursorContext.Nowhere;
import dev.sysdesign.lang.cursor.CursorContext.PropertyValue;
import dev.sysdesign.lang.outline.Statement;
import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.outline.TokenKind;
import dev.sysdesign.lang.vocabulary.Shapes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may stand inside a value.
 *
 * @param parameter what it is the value of, where that is known
 * @param before the tokens of the value before the place
 */
record ValueContext(Optional<ParameterSpec> parameter, Statement owner, List<Token> before) {

  CursorContext context() {
    Optional<Integer> open = innermostOpen(before);
    if (open.isPresent() && before.get(open.get()).is("(")) {
      return argument(open.get());
    }
    boolean operand =
        before.isEmpty() || open.isPresent() || isOperator(before.get(before.size() - 1));
    return operand ? new PropertyValue(parameter, owner) : new Nowhere();
  }

  private CursorContext argument(int open) {
    String name = open == 0 ? "" : before.get(open - 1).text();
    Optional<FunctionSpec> function =
        parameter.stream()
            .flatMap(p -> Shapes.functions(p.shape()).stream())
            .filter(f -> f.name().equals(name))
            .findFirst();
    if (function.isEmpty()) {
      return new Nowhere();
    }
    List<Token> arguments = before.subList(open + 1, before.size());
    Token last = before.get(before.size() - 1);
    if (last.is(":") && before.size() > 1) {
      Token named = before.get(before.size() - 2);
      return new PropertyValue(find(function.get(), named.name()), owner);
    }
    boolean between = arguments.isEmpty() || last.is(",") || isOperator(last);
    return between ? argument(function.get(), arguments) : new Nowhere();
  }

  private Argument argument(FunctionSpec function, List<Token> arguments) {
    Set<String> given = new HashSet<>();
    int position = 0;
    for (Token token : arguments) {
      if (token.is(TokenKind.NAMED)) {
        given.add(token.name());
      } else if (token.is(",")) {
        position++;
      }
    }
    for (int i = 0; i < position - given.size() && i < function.parameters().size(); i++) {
      given.add(function.parameters().get(i).name());
    }
    Optional<ParameterSpec> next =
        function.parameters().stream().filter(p -> !given.contains(p.name())).findFirst();
    return new Argument(function, given, next, owner);
  }

  private static Optional<ParameterSpec> find(FunctionSpec function, String name) {
    return function.parameters().stream().filter(p -> p.name().equals(name)).findFirst();
  }

  private static boolean isOperator(Token token) {
    return token.is("*") || token.is("/") || token.is(",");
  }

  /** The index of the innermost bracket that is still open; empty where none is. */
  static Optional<Integer> innermostOpen(List<Token> tokens) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is("(") || tokens.get(i).is("[")) {
        open.push(i);
      } else if (tokens.get(i).is(")") || tokens.get(i).is("]")) {
        open.poll();
      }
    }
    return Optional.ofNullable(open.peek());
  }
}
