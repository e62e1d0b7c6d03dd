package dev.sysdesign.engine.kernel.compiled;

import dev.sysdesign.engine.random.Zipf;

/** Request classes, in name order, the clients that send them, and flows: a class of a client. */
public final class Flows {
  /** How many request classes there are. */
  public final int classes;

  public final boolean[] write;
  public final double[] requestBytes;
  public final double[] responseBytes;

  /** How many flows there are. */
  public final int count;

  public final int[] classOf;
  public final int[] clientOf;

  /** The law of the keys that a flow asks for; null: none. */
  public final Zipf[] keys;

  /** How clients send, by node; null: it is no client. */
  public final SourceSpec[] source;

  /** Whether the rate of any client changes. */
  public final boolean varies;

  Flows(int classes, int[] classOf, int[] clientOf, Zipf[] keys, SourceSpec[] source) {
    this.classes = classes;
    write = new boolean[classes];
    requestBytes = new double[classes];
    responseBytes = new double[classes];
    count = classOf.length;
    this.classOf = classOf;
    this.clientOf = clientOf;
    this.keys = keys;
    this.source = source;
    boolean any = false;
    for (SourceSpec spec : source) {
      any |= spec != null && spec.curve() != null;
    }
    varies = any;
  }
}
