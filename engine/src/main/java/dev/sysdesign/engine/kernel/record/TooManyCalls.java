package dev.sysdesign.engine.kernel.record;

/** Ends a run whose load grows without bound. */
public final class TooManyCalls extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooManyCalls() {
    super("too many calls in flight", null, false, false);
  }
}
