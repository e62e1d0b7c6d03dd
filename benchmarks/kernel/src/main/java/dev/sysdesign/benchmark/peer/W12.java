package dev.sysdesign.benchmark.peer;

import umontreal.ssj.randvar.RandomVariateGen;
import umontreal.ssj.rng.RandomStream;
import umontreal.ssj.simevents.Event;

/**
 * The yardstick: a request is one event object that is scheduled again at each step, so that the
 * library has as little to allocate as it can; its timeout is a second one, and what a write hands
 * over a third.
 */
public final class W12 extends Peer {
  private static final double HOP = 0.5e-3;
  private static final double TIMEOUT = 1;
  private static final double WRITES = 0.1;
  private static final double MISSES = 0.1;

  private final RandomVariateGen interarrival;
  private final RandomStream choice;
  private final Station balancer;
  private final Station[] app = new Station[3];
  private final Station cache;
  private final Station replica;
  private final Station broker;
  private final Station[] worker = new Station[3];
  private final Station primary;
  private int nextApp;
  private int nextWorker;
  private long late;

  /**
   * The yardstick with its rate and capacities multiplied.
   *
   * @param scale 1 for 10,000 requests a second
   */
  public W12(Setting setting, int scale) {
    super(setting);
    interarrival = exponential(1e-4 / scale);
    choice = interarrival.getStream();
    balancer = station(64 * scale, 0.1e-3);
    cache = station(64 * scale, 0.5e-3);
    replica = station(100 * scale, 8e-3);
    broker = station(64 * scale, 0.2e-3);
    primary = station(100 * scale, 8e-3);
    for (int i = 0; i < 3; i++) {
      app[i] = station(200 * scale, 5e-3);
      worker[i] = station(50 * scale, 10e-3);
    }
  }

  private Station station(int servers, double mean) {
    return new Station(servers, lognormal(mean));
  }

  /** Requests whose timeout has passed. */
  public long late() {
    return late;
  }

  @Override
  void begin() {
    new Arrival().schedule(interarrival.nextDouble());
  }

  private final class Arrival extends Event {
    Arrival() {
      super(W12.this.sim);
    }

    @Override
    public void actions() {
      requests++;
      Request request = new Request();
      request.timeout.schedule(TIMEOUT);
      request.schedule(HOP);
      schedule(interarrival.nextDouble());
    }
  }

  private final class Timeout extends Event {
    Timeout() {
      super(W12.this.sim);
    }

    @Override
    public void actions() {
      late++;
    }
  }

  /** What a request has just reached the end of. */
  private enum Step {
    TO_BALANCER,
    BALANCED,
    TO_APP,
    WORKED,
    TO_CACHE,
    CACHED,
    TO_REPLICA,
    READ,
    REPLICA_TO_CACHE,
    TO_BROKER,
    ACCEPTED,
    TO_APP_BACK,
    TO_BALANCER_BACK,
    TO_CLIENT
  }

  private final class Request extends Event {
    private final double born = W12.this.sim.time();
    private final boolean write = choice.nextDouble() < WRITES;
    private final Timeout timeout = new Timeout();
    private Step step = Step.TO_BALANCER;
    private Station instance;

    Request() {
      super(W12.this.sim);
    }

    @Override
    public void actions() {
      switch (step) {
        case TO_BALANCER -> enter(balancer, Step.BALANCED);
        case BALANCED -> {
          balancer.leave();
          instance = app[nextApp];
          nextApp = nextApp == 2 ? 0 : nextApp + 1;
          travel(Step.TO_APP);
        }
        case TO_APP -> enter(instance, Step.WORKED);
        case WORKED -> travel(write ? Step.TO_BROKER : Step.TO_CACHE);
        case TO_CACHE -> enter(cache, Step.CACHED);
        case CACHED -> {
          cache.leave();
          travel(choice.nextDouble() < MISSES ? Step.TO_REPLICA : Step.TO_APP_BACK);
        }
        case TO_REPLICA -> enter(replica, Step.READ);
        case READ -> {
          replica.leave();
          travel(Step.REPLICA_TO_CACHE);
        }
        case REPLICA_TO_CACHE -> travel(Step.TO_APP_BACK);
        case TO_BROKER -> enter(broker, Step.ACCEPTED);
        case ACCEPTED -> {
          broker.leave();
          new Message().schedule(HOP);
          travel(Step.TO_APP_BACK);
        }
        default -> back();
      }
    }

    private void back() {
      switch (step) {
        case TO_APP_BACK -> {
          instance.leave();
          travel(Step.TO_BALANCER_BACK);
        }
        case TO_BALANCER_BACK -> travel(Step.TO_CLIENT);
        default -> {
          timeout.cancel();
          response.add(sim.time() - born);
        }
      }
    }

    private void enter(Station station, Step then) {
      step = then;
      station.enter(this);
    }

    private void travel(Step then) {
      step = then;
      schedule(HOP);
    }
  }

  /** What a write hands over: a worker takes it and holds its slot until the primary has it. */
  private final class Message extends Event {
    private int step;
    private final Station instance = worker[nextWorker];

    Message() {
      super(W12.this.sim);
      nextWorker = nextWorker == 2 ? 0 : nextWorker + 1;
    }

    @Override
    public void actions() {
      switch (step++) {
        case 0 -> instance.enter(this);
        case 1, 3 -> {
          if (step == 4) {
            primary.leave();
          }
          schedule(HOP);
        }
        case 2 -> primary.enter(this);
        default -> instance.leave();
      }
    }
  }
}
