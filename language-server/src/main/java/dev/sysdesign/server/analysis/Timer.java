package dev.sysdesign.server.analysis;

/** Does things later. */
@FunctionalInterface
public interface Timer {
  /** Does something after so many nanoseconds, unless the returned action is run before. */
  Runnable after(long nanos, Runnable action);
}
