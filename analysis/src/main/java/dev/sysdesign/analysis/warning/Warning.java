package dev.sysdesign.analysis.warning;

import java.util.Objects;

/**
 * Something to know before believing the numbers.
 *
 * @param code stable kebab-case code
 * @param message one sentence
 */
public record Warning(String code, String message) {
  public Warning {
    Objects.requireNonNull(code);
    Objects.requireNonNull(message);
  }
}
