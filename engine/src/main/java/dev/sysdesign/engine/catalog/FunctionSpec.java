package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.Value;
import java.util.List;

/**
 * A function that stands as a value, such as {@code exponential(50ms, max: 1s)}.
 *
 * @param parameters in positional order; each may also be given by name
 */
public record FunctionSpec(String name, String doc, List<ParameterSpec> parameters) {
  public FunctionSpec {
    parameters = List.copyOf(parameters);
  }

  public FunctionSpec(String name, String doc, ParameterSpec... parameters) {
    this(name, doc, List.of(parameters));
  }

  /** The amount that a call gives for a parameter, else the parameter's default, else 0. */
  public double amount(Value.Call call, String parameter) {
    double otherwise =
        parameters.stream()
            .filter(p -> p.name().equals(parameter))
            .flatMap(p -> p.defaultValue().stream())
            .mapToDouble(v -> v instanceof Value.Quantity quantity ? quantity.amount() : 0)
            .findFirst()
            .orElse(0);
    return call.amount(parameter, otherwise);
  }

  /** The same of a time, in nanoseconds, rounded to the nearest. */
  public long nanos(Value.Call call, String parameter) {
    return Math.round(amount(call, parameter));
  }

  /**
   * The parameters by which a call does nothing: all that can be neutral are. Empty where it does
   * something.
   */
  public List<ParameterSpec> idle(Value.Call call) {
    List<ParameterSpec> effects = parameters.stream().filter(p -> p.neutral().isPresent()).toList();
    boolean none =
        effects.stream().allMatch(p -> amount(call, p.name()) == p.neutral().getAsDouble());
    return none ? effects : List.of();
  }

  /** The call as shown to people, such as {@code uniform(low, high)}. */
  public String signature() {
    return name
        + "("
        + String.join(", ", parameters.stream().map(ParameterSpec::name).toList())
        + ")";
  }
}
