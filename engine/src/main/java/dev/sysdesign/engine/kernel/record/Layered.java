package dev.sysdesign.engine.kernel.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * Numbers that several causes may change at a time. Each is computed anew from what it is without
 * them whenever one begins or ends, so that nothing of a cause is left when it has ended.
 */
public final class Layered {
  private record Layer(int index, Object cause, double value) {}

  /** What holds now; only to be read. */
  public final double[] now;

  private final double[] base;
  private final DoubleBinaryOperator change;
  private final List<Layer> layers = new ArrayList<>();

  /**
   * Numbers as they are without any cause.
   *
   * @param change what a cause makes of a number: of the number so far and the cause's own
   */
  public Layered(double[] base, DoubleBinaryOperator change) {
    this.base = base;
    this.change = change;
    this.now = base.clone();
  }

  /** A cause begins; later ones change what earlier ones have left. */
  public void impose(int index, Object cause, double value) {
    layers.add(new Layer(index, cause, value));
    compute(index);
  }

  /** A cause ends. */
  public void lift(int index, Object cause) {
    layers.removeIf(layer -> layer.index() == index && layer.cause() == cause);
    compute(index);
  }

  private void compute(int index) {
    double value = base[index];
    for (Layer layer : layers) {
      if (layer.index() == index) {
        value = change.applyAsDouble(value, layer.value());
      }
    }
    now[index] = value;
  }
}
