package dev.sysdesign.engine.kernel.fault;

import dev.sysdesign.engine.kernel.Fault;
import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.record.Layered;
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
