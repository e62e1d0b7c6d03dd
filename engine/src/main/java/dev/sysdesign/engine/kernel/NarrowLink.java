package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.Lines;

/** A link that sends one message after the other, in the order in which they come. */
final class NarrowLink {
  private final double nanosPerByte;
  private final int number;
  private final Lines messages = new Lines(1);

  /** The call whose event is the end of the message that is being sent; -1: none is. */
  private int sending = -1;

  /**
   * An idle link.
   *
   * @param number its place among all wires
   */
  NarrowLink(double nanosPerByte, int number) {
    this.nanosPerByte = nanosPerByte;
    this.number = number;
  }

  /**
   * A message joins those that wait.
   *
   * @param more nanoseconds that its way takes longer for other reasons
   */
  void join(Kernel k, int c, long more) {
    Calls calls = k.calls;
    calls.state(c, calls.state(c) == Calls.NET_OUT ? Calls.WIRE_OUT : Calls.WIRE_BACK);
    calls.moreWay(c, more);
    messages.append(calls, 0, c);
    if (sending < 0) {
      send(k);
    }
  }

  private void send(Kernel k) {
    Calls calls = k.calls;
    int head = messages.first(0);
    boolean answer = calls.state(head) == Calls.WIRE_BACK;
    sending = calls.timer(Calls.WIRE, -1, number);
    k.agenda.after((long) (k.paths.bytes(k, head, answer) * nanosPerByte + 0.5), sending);
  }

  /** The end of a message, unless the link has been opened since. */
  void sent(Kernel k, int event) {
    k.calls.rang(event);
    if (event != sending) {
      return;
    }
    sending = -1;
    pass(k);
    if (!messages.isEmpty(0)) {
      send(k);
    }
  }

  /** It is narrow no longer: all that wait go at once. */
  void open(Kernel k) {
    sending = -1;
    while (!messages.isEmpty(0)) {
      pass(k);
    }
  }

  /** A message leaves where it is one of this link's; what is being sent of it is broken off. */
  void withdraw(Kernel k, int c) {
    if (!messages.contains(k.calls, 0, c)) {
      return;
    }
    boolean first = messages.first(0) == c;
    messages.remove(k.calls, 0, c);
    if (first) {
      sending = -1;
    }
    if (first && !messages.isEmpty(0)) {
      send(k);
    }
  }

  private void pass(Kernel k) {
    Calls calls = k.calls;
    int c = messages.take(calls, 0);
    calls.state(c, calls.state(c) == Calls.WIRE_OUT ? Calls.NET_OUT : Calls.NET_BACK);
    k.agenda.after(NetworkPaths.way(k, c) + calls.moreWay(c), c);
  }
}
