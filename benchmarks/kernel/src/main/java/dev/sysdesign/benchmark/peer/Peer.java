package dev.sysdesign.benchmark.peer;

import java.util.function.Supplier;
import umontreal.ssj.probdist.ExponentialDist;
import umontreal.ssj.probdist.LognormalDist;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.LognormalGen;
import umontreal.ssj.randvar.LognormalSpecialGen;
import umontreal.ssj.randvar.NormalACRGen;
import umontreal.ssj.randvar.RandomVariateGen;
import umontreal.ssj.rng.LFSR113;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.rng.RandomStream;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;
import umontreal.ssj.simevents.eventlist.Henriksen;
import umontreal.ssj.simevents.eventlist.SplayTree;
import umontreal.ssj.stat.Tally;

/** A simulation on SSJ: clock, event list, random streams and the tally of response times. */
public abstract class Peer {
  final Simulator sim;
  final Tally response = new Tally();
  long requests;
  private final Setting setting;
  private final RandomStream stream;

  Peer(Setting setting) {
    this.setting = setting;
    sim = new Simulator(setting.events.get());
    stream = setting.streams.get();
  }

  /** How the library is set up. */
  public enum Setting {
    /** The fastest event list, generator and methods that were found for these workloads. */
    BEST("best", Henriksen::new, LFSR113::new, true),
    /** What the library takes where nothing else is asked for. */
    DEFAULTS("defaults", SplayTree::new, MRG32k3a::new, false);

    private final String name;
    private final Supplier<EventList> events;
    private final Supplier<RandomStream> streams;
    private final boolean quickDraws;

    Setting(
        String name,
        Supplier<EventList> events,
        Supplier<RandomStream> streams,
        boolean quickDraws) {
      this.name = name;
      this.events = events;
      this.streams = streams;
      this.quickDraws = quickDraws;
    }

    /** The setting of this name. */
    public static Setting named(String name) {
      for (Setting setting : values()) {
        if (setting.name.equals(name)) {
          return setting;
        }
      }
      throw new IllegalArgumentException("no setting '" + name + "'");
    }
  }

  /** Begins with other random numbers. */
  public final void skip(long substreams) {
    for (long i = 0; i < substreams; i++) {
      stream.resetNextSubstream();
    }
  }

  final RandomVariateGen exponential(double mean) {
    return new ExponentialGen(stream, new ExponentialDist(1 / mean));
  }

  /** A log-normal law of this mean with σ = 0.5. */
  final RandomVariateGen lognormal(double mean) {
    double sigma = 0.5;
    double mu = Math.log(mean) - sigma * sigma / 2;
    return setting.quickDraws
        ? new LognormalSpecialGen(new NormalACRGen(stream, mu, sigma))
        : new LognormalGen(stream, new LognormalDist(mu, sigma));
  }

  /**
   * Simulates.
   *
   * @param seconds of model time
   * @param half called at half that time
   */
  public final void run(double seconds, Runnable half) {
    at(seconds / 2, half);
    at(seconds, sim::stop);
    begin();
    sim.start();
  }

  private void at(double seconds, Runnable action) {
    new Event(sim) {
      @Override
      public void actions() {
        action.run();
      }
    }.schedule(seconds);
  }

  abstract void begin();

  /** How many requests were sent. */
  public final long requests() {
    return requests;
  }

  /** Their mean response time. */
  public final double meanMillis() {
    return response.average() * 1e3;
  }
}
