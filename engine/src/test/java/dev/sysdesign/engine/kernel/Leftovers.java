package dev.sysdesign.engine.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** What a system at rest still holds that it should have given back. */
final class Leftovers {
  private Leftovers() {}

  static List<String> of(Kernel kernel) {
    List<String> found = new ArrayList<>();
    int instances = kernel.nodes.nodeOf.length;
    note(found, "calls in flight", kernel.calls.live());
    note(found, "timers", kernel.calls.timers());
    note(found, "slots", each(instances, kernel.instances::busy));
    note(found, "cores", each(instances, kernel.instances::coresBusy));
    note(found, "queue places", each(instances, kernel.instances::waiting));
    note(found, "instances down", each(instances, kernel.instances::down));
    note(found, "slots held for nothing", each(instances, kernel.instances::leaked));
    note(found, "busy slots", each(kernel.nodes.count, kernel.tally.busy::value));
    note(found, "connections in use", each(kernel.edges.count, kernel.tally.connections::value));
    note(found, "locks and who waits for a turn", kernel.stoppages.waiting(kernel.calls));
    note(found, "messages on their way", kernel.buffers.coming);
    note(found, "lanes with messages", kernel.buffers.waiting());
    note(found, "calls waiting", each(kernel.nodes.count, kernel.tally.waiting::value));
    note(found, "calls waiting for a core", each(kernel.nodes.count, kernel.tally.cores::waiting));
    note(found, "calls inside", each(kernel.nodes.count, i -> (int) kernel.tally.nodes.inside(i)));
    note(
        found,
        "calls over edges",
        each(kernel.edges.count, i -> (int) kernel.tally.edges.inside(i)));
    note(found, "requests", each(kernel.flows.count, i -> (int) kernel.tally.flows.inside(i)));
    note(found, "calls of routers", kernel.routers.inFlight());
    note(found, "connections", kernel.admission.pools.used());
    note(found, "requests held", kernel.requests.live());
    return found;
  }

  private static int[] each(int count, IntUnaryOperator value) {
    return IntStream.range(0, count).map(value).toArray();
  }

  private static void note(List<String> found, String what, int... counts) {
    if (Arrays.stream(counts).anyMatch(count -> count != 0)) {
      found.add(what + " " + Arrays.toString(counts));
    }
  }
}
