package dev.sysdesign.analysis;

import dev.sysdesign.engine.simulation.Observer;

/** Tells one observer of several runs, one after the other, as if they were one. */
final class Progress {
  private final Observer observer;
  private final int runs;
  private int begun;

  Progress(Observer observer, int runs) {
    this.observer = observer;
    this.runs = runs;
  }

  /** The observer of the next run. */
  Observer next() {
    double before = begun++;
    return fraction -> observer.proceed(Math.min(1, (before + fraction) / runs));
  }
}
