package dev.sysdesign.cost.pricebook;

import java.util.Objects;

/**
 * Something wrong in a price file: a user error, and so a value.
 *
 * @param code stable kebab-case code
 * @param place where in the file
 * @param message one sentence: what is wrong, what was found, what is allowed
 */
public record PriceProblem(String code, Place place, String message) {
  public PriceProblem {
    Objects.requireNonNull(code);
    Objects.requireNonNull(place);
    Objects.requireNonNull(message);
  }
}
