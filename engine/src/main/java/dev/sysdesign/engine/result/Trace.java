package dev.sysdesign.engine.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One sampled request with all its hops, also those that went on after its answer.
 *
 * @param number its place among all requests that began in the measured window, from 1
 * @param client who sent it
 * @param requestClass its class
 * @param beganNanos when, in nanoseconds from the end of the warm-up
 * @param endedNanos when it was answered or failed; empty: it was in flight when the run ended
 * @param rootCause where its failure began, counted once; empty: it did not fail
 * @param hops in the order in which they began; a hop's id is its place here
 * @param frames everything that happened to them, in the order in which it did
 */
public record Trace(
    long number,
    String client,
    String requestClass,
    long beganNanos,
    OptionalLong endedNanos,
    Optional<RootCause> rootCause,
    List<Hop> hops,
    List<Frame> frames) {
  public Trace {
    hops = List.copyOf(hops);
    frames = List.copyOf(frames);
  }

  /** How long it took from its client's point of view, in nanoseconds; empty: it is not over. */
  public OptionalLong tookNanos() {
    return endedNanos.isPresent()
        ? OptionalLong.of(endedNanos.getAsLong() - beganNanos)
        : OptionalLong.empty();
  }

  /** When a step happened to a hop, in nanoseconds from the end of the warm-up; empty: never. */
  public OptionalLong at(Hop hop, Frame.Step step) {
    return frames.stream()
        .filter(frame -> frame.hop() == hop.id() && frame.step() == step)
        .mapToLong(Frame::atNanos)
        .findFirst();
  }
}
