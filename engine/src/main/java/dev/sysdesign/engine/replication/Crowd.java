package dev.sysdesign.engine.replication;

import dev.sysdesign.engine.simulation.Observer;

/** Tells one observer of many runs at the same time, and all runs that it is over. */
final class Crowd {
  private final Observer observer;
  private final int together;
  private final double[] fractions;
  private double done;
  private volatile boolean over;

  /**
   * Nobody has begun.
   *
   * @param together how many runs go on at a time
   */
  Crowd(Observer observer, int runs, int together) {
    this.observer = observer;
    this.together = together;
    this.fractions = new double[runs];
  }

  /** The observer of the run with this number. */
  Observer member(int number) {
    return new Observer() {
      @Override
      public boolean proceed(double fraction) {
        return Crowd.this.proceed(number, fraction);
      }

      @Override
      public long room(long wanted) {
        return together == 1 ? observer.room(wanted) : wanted;
      }
    };
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
