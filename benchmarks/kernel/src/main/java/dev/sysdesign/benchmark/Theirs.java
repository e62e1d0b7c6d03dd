package dev.sysdesign.benchmark;

import dev.sysdesign.benchmark.peer.Peer;
import java.util.function.Function;

/** A kernel on the peer library. */
final class Theirs implements Contender {
  private final Function<Peer.Setting, Peer> kernel;
  private final Peer.Setting setting;

  Theirs(Function<Peer.Setting, Peer> kernel, Peer.Setting setting) {
    this.kernel = kernel;
    this.setting = setting;
  }

  @Override
  public Round run(long seed, double seconds) {
    long before = Meter.cpuNanos();
    Peer peer = kernel.apply(setting);
    peer.skip(seed);
    long[] half = new long[2];
    peer.run(
        seconds,
        () -> {
          half[0] = peer.requests();
          half[1] = Meter.allocated();
        });
    long bytes = Meter.allocated() - half[1];
    long cpu = Meter.cpuNanos() - before;
    double later = peer.requests() - half[0];
    return new Round(peer.requests(), seconds, peer.meanMillis(), cpu, later, bytes);
  }
}
