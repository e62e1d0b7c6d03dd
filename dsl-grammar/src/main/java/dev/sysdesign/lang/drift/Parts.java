package dev.sysdesign.lang.drift;

import dev.sysdesign.lang.outline.Statement;
import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.source.LineStarts;
import dev.sysdesign.lang.statement.StatementKind;
import dev.sysdesign.lang.symbol.EdgePath;
import dev.sysdesign.lang.typing.TypedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a text that are measured, and what the rest says about all of them. */
final class Parts {
  private final Map<String, Part> components = new LinkedHashMap<>();
  private final Map<String, Part> edges = new LinkedHashMap<>();
  private final Map<String, Part> objectives = new LinkedHashMap<>();
  private final Map<String, Part> scenarios = new LinkedHashMap<>();
  private final Map<String, Ends> ends = new HashMap<>();
  private final StringBuilder general = new StringBuilder();
  private final Map<String, Integer> statementsOfSource = new HashMap<>();
  private final LineStarts lines;
  private final Meanings meanings;
  private Optional<Part> system = Optional.empty();

  /** Caller and callee of an edge. */
  record Ends(String from, String to) {}

  private Parts(TypedText text) {
    this.lines = text.lines();
    this.meanings = new Meanings(text);
    walk(text.syntax().file(), "");
  }

  static Parts of(TypedText text) {
    return new Parts(text);
  }

  /** By name. */
  Map<String, Part> components() {
    return components;
  }

  /** By identity, as the model has it. */
  Map<String, Part> edges() {
    return edges;
  }

  /** By the title of the SLO and the comparison, as {@link #objective} makes it. */
  Map<String, Part> objectives() {
    return objectives;
  }

  /** By name. */
  Map<String, Part> scenarios() {
    return scenarios;
  }

  Optional<Part> system() {
    return system;
  }

  /** What holds for every part: requests, settings, imports. */
  String general() {
    return general.toString();
  }

  /** The ends of each edge, by identity. */
  Map<String, Ends> ends() {
    return ends;
  }

  /** What stands for the title of an SLO where a scenario expects something. */
  static String expected(String scenario) {
    return "expect\n" + scenario;
  }

  /** What tells an objective from others. */
  static String objective(String title, String metric, String comparator) {
    return title + "\n" + metric.replace(" ", "") + comparator;
  }

  private void walk(Statement owner, String place) {
    for (Statement statement : owner.children()) {
      switch (statement.kind()) {
        case SYSTEM -> {
          Token name = statement.token(1).orElse(statement.header().get(0));
          system = Optional.of(part(statement, name, ""));
          statement
              .children(StatementKind.PROPERTY)
              .forEach(p -> general.append(meanings.of(p)).append('\n'));
          walk(statement, place);
        }
        case REGION, ZONE -> walk(statement, place + meanings.header(statement));
        case GROUP -> walk(statement, place);
        case COMPONENT -> component(statement, place);
        case EDGE -> edge(statement);
        case SLO -> statement.children().forEach(o -> objective(statement.title(), o));
        case SCENARIO -> scenario(statement);
        case REQUEST, SIMULATE, IMPORT -> general.append(meanings.of(statement)).append('\n');
        default -> {}
      }
    }
  }

  private void scenario(Statement statement) {
    Optional<Token> name = statement.token(1).filter(Token::isWord);
    name.ifPresent(
        n -> {
          scenarios.put(n.name(), part(statement, n, meanings.of(statement)));
          statement
              .children(StatementKind.EXPECT)
              .forEach(e -> e.children().forEach(o -> objective(expected(n.name()), o)));
        });
  }

  private void component(Statement statement, String place) {
    Optional<Token> name = statement.token(1).filter(Token::isWord);
    name.ifPresent(
        n -> components.put(n.name(), part(statement, n, place + meanings.of(statement))));
  }

  /** The statements of one source run in order, so their order is part of what they mean. */
  private void edge(Statement statement) {
    int order = statementsOfSource.merge(statement.firstWord(), 1, Integer::sum);
    String meaning = order + meanings.body(statement);
    List<EdgePath> paths = EdgePath.of(statement);
    for (EdgePath path : paths) {
      edges.put(path.identity(), part(statement, path.target(), meaning));
      ends.put(path.identity(), new Ends(path.from(), path.to()));
    }
  }

  private void objective(String title, Statement objective) {
    StringBuilder metric = new StringBuilder();
    String comparator = "";
    for (Token token : objective.header()) {
      if (token.isComparator()) {
        comparator = token.text();
        break;
      }
      metric.append(token.name());
    }
    Token first = objective.header().get(0);
    int end = objective.header().get(objective.header().size() - 1).end();
    objectives.putIfAbsent(
        objective(title, metric.toString(), comparator),
        new Part(first.offset(), end, end, meanings.of(objective)));
  }

  private Part part(Statement statement, Token name, String meaning) {
    return new Part(name.offset(), name.end(), endOnLine(statement, name), meaning);
  }

  /** The end of what the statement has on the line of a token. */
  private int endOnLine(Statement statement, Token token) {
    int line = lines.line(token.offset());
    int end = token.end();
    for (Token other : statement.header()) {
      if (lines.line(other.offset()) == line) {
        end = Math.max(end, other.end());
      }
    }
    if (statement.open().filter(o -> lines.line(o.offset()) == line).isPresent()) {
      end = Math.max(end, statement.open().get().end());
      if (statement.close().filter(c -> lines.line(c.offset()) == line).isPresent()) {
        end = statement.close().get().end();
      }
    }
    return end;
  }
}
