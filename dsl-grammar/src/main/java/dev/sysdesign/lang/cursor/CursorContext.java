package dev.sysdesign.lang.cursor;

import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.lang.outline.Statement;
import dev.sysdesign.lang.outline.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may stand at a place. */
public sealed interface CursorContext {

  /** Nothing that anyone could know: a comment, a title, the end of a statement. */
  record Nowhere() implements CursorContext {}

  /** The first word of a statement, or the name of a property. */
  record StatementStart(Statement owner) implements CursorContext {}

  /** A new name. */
  record NewName(Statement statement) implements CursorContext {}

  /** One of a few words that go on with a statement, such as {@code from}. */
  record Connective(Set<String> words) implements CursorContext {}

  /**
   * A value.
   *
   * @param parameter what it is the value of; empty for that of a param
   * @param owner the statement in whose body it stands
   */
  record PropertyValue(Optional<ParameterSpec> parameter, Statement owner)
      implements CursorContext {}

  /**
   * An argument of a function: its name, or the value of the next one.
   *
   * @param given the names of the arguments that the call has
   * @param next what a value without name would be here
   */
  record Argument(
      FunctionSpec function, Set<String> given, Optional<ParameterSpec> next, Statement owner)
      implements CursorContext {}

  /**
   * The component that an edge leads to.
   *
   * @param edge the edge, or the action or objective that names one
   */
  record EdgeTarget(Statement edge) implements CursorContext {}

  /** The arrow of an edge. */
  record Arrow(Statement edge, Token arrow) implements CursorContext {}

  /** A term of a guard. */
  record GuardTerm() implements CursorContext {}

  /** A template for a component type, or for {@code call}. */
  record TemplateName(String type) implements CursorContext {}

  /** A component type, in one of a few places where more than a type may stand. */
  record TypeName(boolean orCall) implements CursorContext {}

  /** A region or a zone. */
  record PlaceName(boolean region) implements CursorContext {}

  /** What a metric is asked of, or a metric of the whole system. */
  record ObjectiveSubject() implements CursorContext {}

  /**
   * A metric.
   *
   * @param subject the tokens of what it is asked of
   */
  record MetricName(List<Token> subject) implements CursorContext {}

  /** A comparator. */
  record Comparison() implements CursorContext {}

  /** The limit of a metric. */
  record Limit(String metric) implements CursorContext {}

  /** A chaos scenario. */
  record ChaosName() implements CursorContext {}

  /** What a chaos scenario hits. */
  record ChaosTarget(Optional<ScenarioSpec> scenario) implements CursorContext {}

  /** A time of a scenario's line. */
  record TimeOfAction() implements CursorContext {}

  /** The path of an imported file. */
  record ImportPath(Token path) implements CursorContext {}
}
