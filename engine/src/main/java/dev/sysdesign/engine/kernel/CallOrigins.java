package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.record.Calls;

/** From where a call is made whose caller is everywhere: from where its own asker stands. */
final class CallOrigins {
  private CallOrigins() {}

  /**
   * The instance near which a call leaves.
   *
   * @param from the instance that makes it
   * @return that one, or who asked it where it answers from near its asker; without anybody who
   *     still waits, the client whose request it is
   */
  static int near(Kernel k, int c, int from) {
    if (from < 0 || !k.nodes.everywhere[k.nodes.nodeOf[from]]) {
      return from;
    }
    Calls calls = k.calls;
    int at = c;
    while (calls.awaited(at)) {
      at = calls.parent(at);
      if (!k.nodes.everywhere[k.nodes.nodeOf[calls.instance(at)]]) {
        return calls.instance(at);
      }
    }
    return k.nodes.firstInstance[k.flows.clientOf[k.requests.flow(calls.request(c))]];
  }
}
