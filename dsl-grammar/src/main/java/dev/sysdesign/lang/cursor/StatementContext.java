package dev.sysdesign.lang.cursor;

import dev.sysdesign.chaos.ScenarioCatalog;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.lang.cursor.CursorContext.ChaosTarget;
import dev.sysdesign.lang.cursor.CursorContext.Comparison;
import dev.sysdesign.lang.cursor.CursorContext.Connective;
import dev.sysdesign.lang.cursor.CursorContext.EdgeTarget;
import dev.sysdesign.lang.cursor.CursorContext.GuardTerm;
import dev.sysdesign.lang.cursor.CursorContext.Limit;
import dev.sysdesign.lang.cursor.CursorContext.MetricName;
import dev.sysdesign.lang.cursor.CursorContext.NewName;
import dev.sysdesign.lang.cursor.CursorContext.Nowhere;
import dev.sysdesign.lang.cursor.CursorContext.ObjectiveSubject;
import dev.sysdesign.lang.cursor.CursorContext.PlaceName;
import dev.sysdesign.lang.cursor.CursorContext.TemplateName;
import dev.sysdesign.lang.cursor.CursorContext.TimeOfAction;
import dev.sysdesign.lang.cursor.CursorContext.TypeName;
import dev.sysdesign.lang.outline.Statement;
import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.statement.StatementKind;
import dev.sysdesign.lang.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may stand inside a statement.
 *
 * @param owner the statement in whose body it stands
 * @param before its tokens before the place, at least one
 */
record StatementContext(Statement statement, Statement owner, List<Token> before) {

  CursorContext context() {
    return switch (statement.kind()) {
      case COMPONENT -> component();
      case TEMPLATE -> template();
      case SYSTEM, REQUEST, SCENARIO -> declared(1);
      case PARAM -> before.size() == 1 ? new NewName(statement) : value(Optional.empty(), 3);
      case REGION -> new PlaceName(true);
      case ZONE -> new PlaceName(false);
      case EDGE -> edge();
      case AT -> line();
      case INJECTION -> action();
      case OBJECTIVE -> objective();
      case PROPERTY -> property();
      default -> new Nowhere();
    };
  }

  private CursorContext declared(int index) {
    return before.size() == index ? new NewName(statement) : new Nowhere();
  }

  private CursorContext component() {
    if (last().is("from")) {
      return new TemplateName(statement.firstWord());
    }
    if (before.size() == 1) {
      return new NewName(statement);
    }
    boolean from = before.stream().anyMatch(t -> t.is("from"));
    return from ? new Nowhere() : new Connective(Set.of("from"));
  }

  private CursorContext template() {
    return before.size() == 1 ? new TypeName(true) : declared(2);
  }

  private CursorContext edge() {
    Optional<Token> bracket = innermostOpen();
    if (bracket.filter(b -> b.is("[")).isPresent()) {
      return new GuardTerm();
    }
    return bracket.isPresent() || last().isArrow() ? new EdgeTarget(statement) : new Nowhere();
  }

  private CursorContext line() {
    if (last().is("at") || last().is("for")) {
      return new TimeOfAction();
    }
    return before.size() == 2 ? new Connective(Set.of("for")) : new Nowhere();
  }

  private CursorContext action() {
    Optional<ChaosScenario> chaos = ScenarioCatalog.find(statement.firstWord());
    if (last().is("on")) {
      return new ChaosTarget(chaos.map(ChaosScenario::spec));
    }
    if (last().is("all")) {
      return new TypeName(false);
    }
    boolean place = before.stream().anyMatch(t -> t.is("zone") || t.is("region"));
    if (place && (last().isArrow() || last().is("zone") || last().is("region"))) {
      return new PlaceName(before.stream().anyMatch(t -> t.is("region")));
    }
    if (last().isArrow()) {
      return new EdgeTarget(statement);
    }
    return before.size() == 1 ? new Connective(Set.of("on")) : new Nowhere();
  }

  private CursorContext objective() {
    int comparator = 0;
    while (comparator < before.size() && !before.get(comparator).isComparator()) {
      comparator++;
    }
    if (comparator < before.size()) {
      return new Limit(comparator == 0 ? "" : before.get(comparator - 1).name());
    }
    if (last().is(".")) {
      return new MetricName(before.subList(0, before.size() - 1));
    }
    if (last().isArrow()) {
      return new EdgeTarget(statement);
    }
    return before.isEmpty() ? new ObjectiveSubject() : new Comparison();
  }

  private CursorContext property() {
    if (before.size() < 2) {
      return new Nowhere();
    }
    Optional<ParameterSpec> spec =
        Vocabulary.owner(owner).flatMap(o -> o.parameter(before.get(0).name()));
    boolean template =
        owner.kind() == StatementKind.EDGE
            && spec.map(s -> s.shape() == Vocabulary.CALL_TEMPLATE).orElse(false);
    return template ? new TemplateName("call") : value(spec, 2);
  }

  private CursorContext value(Optional<ParameterSpec> spec, int from) {
    List<Token> value = before.subList(Math.min(from, before.size()), before.size());
    return new ValueContext(spec, owner, value).context();
  }

  private Optional<Token> innermostOpen() {
    return ValueContext.innermostOpen(before).map(before::get);
  }

  private Token last() {
    return before.get(before.size() - 1);
  }
}
