package dev.sysdesign.analysis.explain;

import dev.sysdesign.engine.analytic.SystemEstimate;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.limit.Limits;
import java.util.List;
import java.util.Optional;

/**
 * What the numbers mean, and whether formulas lead to the same ones.
 *
 * @param sentences for people, what matters most first
 * @param limits of the run that was asked for; under a scenario of the time of its faults
 * @param faulted whether {@code limits} are those of the time of faults
 * @param estimate what the formulas say of the system without faults
 * @param components mean times of the components that served calls, in name order
 * @param requests mean times of the classes of requests, end to end
 */
public record Explanation(
    List<String> sentences,
    Limits limits,
    boolean faulted,
    SystemEstimate estimate,
    List<Comparison> components,
    List<Comparison> requests) {
  public Explanation {
    sentences = List.copyOf(sentences);
    components = List.copyOf(components);
    requests = List.copyOf(requests);
  }

  /** What is said of one of its limits, and of which time. */
  public String sentence(LimitState state) {
    String plain = LimitWords.sentence(state);
    return faulted ? LimitWords.whileFaultsLast(plain) : plain;
  }

  /** All sentences. */
  public String summary() {
    return String.join(" ", sentences);
  }

  public Optional<Comparison> component(String name) {
    return components.stream().filter(c -> c.name().equals(name)).findFirst();
  }
}
