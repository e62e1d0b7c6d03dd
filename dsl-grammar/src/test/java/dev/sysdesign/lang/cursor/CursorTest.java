package dev.sysdesign.lang.cursor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.sysdesign.lang.cursor.CursorContext.Argument;
import dev.sysdesign.lang.cursor.CursorContext.MetricName;
import dev.sysdesign.lang.cursor.CursorContext.PropertyValue;
import dev.sysdesign.lang.cursor.CursorContext.StatementStart;
import dev.sysdesign.lang.fixture.Marked;
import dev.sysdesign.lang.statement.StatementKind;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "service <|> = NewName",
        "service ap<|> = NewName",
        "service app <|> = Connective",
        "service app from <|> = TemplateName",
        "service app from big <|> = Nowhere",
        "service app { <|> } = StatementStart",
        "service app { inst<|> } = StatementStart",
        "service app { instances<|>: 4 } = StatementStart",
        "service app { instances: <|> } = PropertyValue",
        "service app { instances: 4<|> } = PropertyValue",
        "service app { instances: 4 <|> } = Nowhere",
        "service app { instances: 4, <|> } = StatementStart",
        "service app { serviceTime: lognormal(<|>) } = Argument",
        "service app { serviceTime: lognormal(5ms, <|>) } = Argument",
        "service app { serviceTime: lognormal(5ms, p99: <|>) } = PropertyValue",
        "service app { serviceTime: lognormal(5ms <|>) } = Nowhere",
        "service app {} <|> = StatementStart",
        "// app <|> = Nowhere",
        "service app \"Apps <|>\" {} = Nowhere",
        "app -> <|> = EdgeTarget",
        "app -> re<|> = EdgeTarget",
        "app -> redis -> <|> = EdgeTarget",
        "app -> (redis, <|>) = EdgeTarget",
        "app -<|>> redis = Arrow",
        "app <|>-> redis = Arrow",
        "app -> redis [<|>] = GuardTerm",
        "app -> redis [browse, <|>] = GuardTerm",
        "app -> redis { time<|> } = StatementStart",
        "app -> redis { from: <|> } = TemplateName",
        "param peak: <|> = PropertyValue",
        "param <|> = NewName",
        "template <|> = TypeName",
        "template database <|> = NewName",
        "template database big { con<|> } = StatementStart",
        "zone us-<|> {} = PlaceName",
        "zone us-east-1a, <|> {} = PlaceName",
        "slo \"Fast\" { <|> } = ObjectiveSubject",
        "slo \"Fast\" { app<|> } = ObjectiveSubject",
        "slo \"Fast\" { app.<|> } = MetricName",
        "slo \"Fast\" { app.p<|> } = MetricName",
        "slo \"Fast\" { app -> <|> } = EdgeTarget",
        "slo \"Fast\" { app.p99 <|> } = Comparison",
        "slo \"Fast\" { app.p99 < <|> } = Limit",
        "slo \"Fast\" { app.p99 < 3<|> } = Limit",
        "slo \"Fast\" { app.p99 < 3s, <|> } = ObjectiveSubject",
        "scenario <|> = NewName",
        "scenario s { <|> } = StatementStart",
        "scenario s { at <|> } = TimeOfAction",
        "scenario s { at 20s <|> } = Connective",
        "scenario s { at 20s for <|> } = TimeOfAction",
        "scenario s { at 20s: <|> } = ChaosName",
        "scenario s { at 20s: cache-st<|> } = ChaosName",
        "scenario s { at 20s: cache-stampede <|> } = Connective",
        "scenario s { at 20s: cache-stampede on <|> } = ChaosTarget",
        "scenario s { at 20s: cache-stampede on re<|> } = ChaosTarget",
        "scenario s { at 20s: node-crash on all <|> } = TypeName",
        "scenario s { at 20s: zone-outage on zone <|> } = PlaceName",
        "scenario s { at 20s: latency-injection on app -> <|> } = EdgeTarget",
        "scenario s { at 20s: node-crash on app { ins<|> } } = StatementStart",
        "scenario s { at 20s: node-crash on app, <|> } = ChaosName",
        "scenario s { expect { <|> } } = ObjectiveSubject",
        "simulate { dur<|> } = StatementStart",
        "simulate { duration: <|> } = PropertyValue",
        "<|> = StatementStart",
        "serv<|> = StatementStart",
      })
  void saysWhatMayStandAtAPlace(String marked, String context) {
    assertEquals(context, name(Marked.inSystem(marked).cursor()), marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "<|> = StatementStart",
        "import \"<|>\" = ImportPath",
        "system <|> = NewName",
        "system s { <|> = StatementStart",
        "system s { service a { <|> = StatementStart",
        "system s { service a { serviceTime: lognormal(<|> = Argument",
      })
  void saysItAlsoWhereBracketsAreOpen(String marked, String context) {
    assertEquals(context, name(Marked.of(marked).cursor()), marked);
  }

  @Test
  void startsAStatementOnTheLineAfterAHalfTypedOne() {
    Cursor cursor = Marked.inSystem("service\n<|>\ncache redis").cursor();
    StatementStart start = assertInstanceOf(StatementStart.class, cursor.context());
    assertEquals(StatementKind.SYSTEM, start.owner().kind());
  }

  @Test
  void knowsTheBlockThatAPropertyIsTypedIn() {
    Cursor cursor = Marked.inSystem("zone z {\n cache redis {\n hit<|>\n }\n}").cursor();
    StatementStart start = assertInstanceOf(StatementStart.class, cursor.context());
    assertEquals("cache", start.owner().firstWord());
  }

  @Test
  void knowsThePropertyOfAValue() {
    PropertyValue value =
        assertInstanceOf(
            PropertyValue.class, Marked.inSystem("cache redis { eviction: <|>").cursor().context());
    assertEquals("eviction", value.parameter().orElseThrow().name());
  }

  @Test
  void countsTheArgumentsBeforeThePlace() {
    Argument argument =
        assertInstanceOf(
            Argument.class,
            Marked.inSystem("service a { serviceTime: uniform(1ms, <|>) }").cursor().context());
    assertEquals(Set.of("low"), argument.given());
    assertEquals("high", argument.next().orElseThrow().name());
  }

  @Test
  void knowsWhatAMetricIsAskedOf() {
    MetricName metric =
        assertInstanceOf(
            MetricName.class,
            Marked.inSystem("slo \"Fast\" { app -> redis.<|> }").cursor().context());
    assertEquals("app", metric.subject().get(0).text());
    assertEquals(3, metric.subject().size());
  }

  @Test
  void touchesTheWordBeforeRatherThanTheSignAfter() {
    Cursor cursor = Marked.inSystem("service app { instances: 4<|>}").cursor();
    assertEquals("4", cursor.prefix());
  }

  private static String name(Cursor cursor) {
    return cursor.context().getClass().getSimpleName();
  }
}
