package dev.sysdesign.analysis.warning;

import java.util.Objects;
import java.util.Optional;

/**
 * Something to know before believing the numbers.
 *
 * @param code stable kebab-case code
 * @param message one sentence
 * @param component that it is about; empty where it is about the system or an objective
 */
public record Warning(String code, String message, Optional<String> component) {
  /** About no single component. */
  public Warning(String code, String message) {
    this(code, message, Optional.empty());
  }

  /** Where a warning of a component stands. */
  static Optional<String> at(String component) {
    return Optional.of(component);
  }

  public Warning {
    Objects.requireNonNull(code);
    Objects.requireNonNull(message);
    Objects.requireNonNull(component);
  }
}
