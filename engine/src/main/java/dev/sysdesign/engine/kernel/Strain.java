package dev.sysdesign.engine.kernel;

/** What is wrong with instances: calls that fail after their work. */
final class Strain {
  /** The chance that a call fails, by instance. */
  final double[] errorRate;

  final Layered errors;

  Strain(Network net) {
    double[] rates = new double[net.nodeOf.length];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = net.errorRate[net.nodeOf[i]];
    }
    errors = new Layered(rates, (rate, more) -> 1 - (1 - rate) * (1 - more));
    errorRate = errors.now;
  }
}
