package dev.sysdesign.benchmark.peer;

import java.util.ArrayDeque;
import umontreal.ssj.randvar.RandomVariateGen;
import umontreal.ssj.simevents.Event;

/** Servers with one queue, first come first served. */
final class Station {
  private final int servers;
  private final RandomVariateGen service;
  private final ArrayDeque<Event> queue = new ArrayDeque<>();
  private int busy;

  Station(int servers, RandomVariateGen service) {
    this.servers = servers;
    this.service = service;
  }

  /** A request comes; its event is scheduled at the end of its service, now or when it has one. */
  void enter(Event request) {
    if (busy < servers) {
      busy++;
      request.schedule(service.nextDouble());
    } else {
      queue.add(request);
    }
  }

  /** A request gives its server to the next one. */
  void leave() {
    Event next = queue.poll();
    if (next == null) {
      busy--;
    } else {
      next.schedule(service.nextDouble());
    }
  }
}
