package dev.sysdesign.analysis.explain;

import java.util.Objects;

/**
 * Why formulas and simulation differ.
 *
 * @param code stable kebab-case code
 * @param text a clause without a full stop, such as {@code its load changes with time}
 */
public record Reason(String code, String text) {
  public Reason {
    Objects.requireNonNull(code);
    Objects.requireNonNull(text);
  }
}
