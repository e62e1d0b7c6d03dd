package dev.sysdesign.engine.replication;

import dev.sysdesign.engine.simulation.Observer;

/** Tells one observer of many runs at the same time, and all runs that it is over. */
final class Crowd {
  private final Observer observer;
  private final double[] fractions;
  private double done;
  private volatile boolean over;

  Crowd(Observer observer, int runs) {
    this.observer = observer;
    this.fractions = new double[runs];
  }

  /** The observer of the run with this number. */
  Observer member(int number) {
    return fraction -> proceed(number, fraction);
  }

  /** Ends all runs that are still going on. */
  void stop() {
    over = true;
  }

  boolean isOver() {
    return over;
  }

  private synchronized boolean proceed(int number, double fraction) {
    if (!over) {
      done += fraction - fractions[number];
      fractions[number] = fraction;
      over = !observer.proceed(Math.min(1, done / fractions.length));
    }
    return !over;
  }
}
