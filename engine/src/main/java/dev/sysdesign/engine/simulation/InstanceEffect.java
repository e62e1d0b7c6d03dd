package dev.sysdesign.engine.simulation;

/** What can happen to instances. */
public sealed interface InstanceEffect extends Effect {

  /**
   * Instances go down: calls inside are reset, waiting ones too, keys of a cache are lost, new
   * calls are refused at once. At the end they start, and serve after {@code startupNanos}.
   *
   * @param first index of the first instance, counted from 0 in the order of the zones
   * @param count how many; instances that do not exist are left out
   */
  record Crash(String component, int first, int count, long startupNanos)
      implements InstanceEffect {}

  /**
   * Calls fail after their work, besides those that fail anyway.
   *
   * @param first index of the first instance
   * @param count how many
   * @param share of the calls, 0 to 1
   */
  record Errors(String component, int first, int count, double share) implements InstanceEffect {
    public Errors {
      Effect.share(share);
    }
  }
}
