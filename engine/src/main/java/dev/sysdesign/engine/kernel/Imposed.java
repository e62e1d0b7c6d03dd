package dev.sysdesign.engine.kernel;

import java.util.function.Function;

/**
 * A change of a number of some components or instances.
 *
 * @param numbers which of a kernel's numbers
 * @param indices of those that change
 */
record Imposed(Function<Kernel, Layered> numbers, int[] indices, double value) implements Fault {
  @Override
  public void begin(Kernel k) {
    for (int i : indices) {
      numbers.apply(k).impose(i, this, value);
    }
  }

  @Override
  public void end(Kernel k) {
    for (int i : indices) {
      numbers.apply(k).lift(i, this);
    }
  }
}
