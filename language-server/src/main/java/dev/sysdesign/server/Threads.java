package dev.sysdesign.server;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The threads of the server. None of them keeps the process alive.
 *
 * @param messages reads what the client says
 * @param answers answers requests
 * @param language reads texts, one after the other
 * @param analysis simulates, one system after the other
 * @param background looks at folders
 * @param timer waits
 */
record Threads(
    ExecutorService messages,
    Executor answers,
    Executor language,
    Executor analysis,
    Executor background,
    ScheduledExecutorService timer) {

  static Threads start() {
    return new Threads(
        Executors.newCachedThreadPool(r -> daemon("messages", r)),
        Executors.newFixedThreadPool(2, r -> daemon("answers", r)),
        one("language"),
        one("analysis"),
        one("background"),
        Executors.newSingleThreadScheduledExecutor(r -> daemon("timer", r)));
  }

  /** Does something after so many nanoseconds, unless the returned action is run before. */
  Runnable after(long nanos, Runnable action) {
    Future<?> later = timer.schedule(action, nanos, TimeUnit.NANOSECONDS);
    return () -> later.cancel(false);
  }

  private static Executor one(String name) {
    return Executors.newSingleThreadExecutor(r -> daemon(name, r));
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, "sysdesign-" + name);
    thread.setDaemon(true);
    return thread;
  }
}
