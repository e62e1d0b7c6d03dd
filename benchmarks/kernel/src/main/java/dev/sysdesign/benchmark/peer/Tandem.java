package dev.sysdesign.benchmark.peer;

import umontreal.ssj.randvar.RandomVariateGen;
import umontreal.ssj.simevents.Event;

/** Stations one after the other; with one of them and one server, M/M/1. */
public final class Tandem extends Peer {
  private final RandomVariateGen interarrival;
  private final Station[] stations;

  /**
   * A tandem.
   *
   * @param service mean, in seconds
   */
  public Tandem(Setting setting, int stations, int servers, double perSecond, double service) {
    super(setting);
    interarrival = exponential(1 / perSecond);
    this.stations = new Station[stations];
    for (int i = 0; i < stations; i++) {
      this.stations[i] = new Station(servers, exponential(service));
    }
  }

  @Override
  void begin() {
    new Arrival().schedule(interarrival.nextDouble());
  }

  private final class Arrival extends Event {
    Arrival() {
      super(Tandem.this.sim);
    }

    @Override
    public void actions() {
      requests++;
      stations[0].enter(new Request());
      schedule(interarrival.nextDouble());
    }
  }

  private final class Request extends Event {
    private final double born = Tandem.this.sim.time();
    private int station;

    Request() {
      super(Tandem.this.sim);
    }

    @Override
    public void actions() {
      stations[station].leave();
      station++;
      if (station < stations.length) {
        stations[station].enter(this);
      } else {
        response.add(sim.time() - born);
      }
    }
  }
}
