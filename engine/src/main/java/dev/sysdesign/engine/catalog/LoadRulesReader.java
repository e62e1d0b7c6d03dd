package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.LoadRules;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Value;

/** Reads what a component's file says about its work under load. */
public final class LoadRulesReader {
  private LoadRulesReader() {}

  /** The rules of a component; properties that its type does not have count as not set. */
  public static LoadRules read(Component component) {
    Fronts values = new Fronts(ComponentCatalog.spec(component.type()), component);
    String discipline = values.word("discipline");
    return new LoadRules(
        discipline.equals("priority"),
        discipline.equals("ps"),
        values.call("loadFactor").map(LoadRulesReader::slowdown).orElse(LoadRules.Slowdown.NONE),
        values
            .value("patience")
            .or(() -> values.value("maxDelay").map(LoadRulesReader::always))
            .filter(Value.Law.class::isInstance)
            .map(law -> ((Value.Law) law).distribution()),
        values.amount("shed", 1),
        values.call("autoscale").map(call -> scaling(values, call)));
  }

  private static Value always(Value time) {
    return new Value.Law(new Distribution.Constant(((Value.Quantity) time).amount()));
  }

  private static LoadRules.Scaling scaling(Fronts values, Value.Call call) {
    FunctionSpec spec = ServiceType.AUTOSCALE;
    int min = (int) spec.amount(call, "min");
    int max = Math.max(min, (int) spec.amount(call, "max"));
    return new LoadRules.Scaling(
        Math.max(min, Math.min(max, values.whole("instances", 1))),
        min,
        max,
        spec.amount(call, "target"),
        spec.nanos(call, "delay"),
        values.nanos("startup"));
  }

  private static LoadRules.Slowdown slowdown(Value.Call call) {
    boolean polynomial = call.function().equals(LoadFactorFunctions.POLYNOMIAL.name());
    return new LoadRules.Slowdown(
        call.amount("f", 0),
        polynomial ? LoadFactorFunctions.POLYNOMIAL.amount(call, "k") : 1,
        call.function().equals(LoadFactorFunctions.EXPONENTIAL.name()));
  }
}
