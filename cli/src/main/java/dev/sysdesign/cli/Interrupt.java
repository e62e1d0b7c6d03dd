package dev.sysdesign.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Whether the user wants the command to end: Ctrl-C, or a polite kill. */
public final class Interrupt {
  /** So long a command may take to write what it has; then the process ends without. */
  private static final long GRACE_SECONDS = 5;

  private final BooleanSupplier requested;
  private final CountDownLatch finished = new CountDownLatch(1);

  private Interrupt(BooleanSupplier requested) {
    this.requested = requested;
  }

  /** Asked before every step of a run. */
  public static Interrupt when(BooleanSupplier requested) {
    return new Interrupt(requested);
  }

  /** That of this process: the JVM ends only after the command has written what it has. */
  static Interrupt ofProcess() {
    CountDownLatch signal = new CountDownLatch(1);
    Interrupt interrupt = new Interrupt(() -> signal.getCount() == 0);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  signal.countDown();
                  interrupt.awaitFinished();
                },
                "interrupt"));
    return interrupt;
  }

  boolean isRequested() {
    return requested.getAsBoolean();
  }

  /** The command has written all it will. */
  void finished() {
    finished.countDown();
  }

  private void awaitFinished() {
    try {
      boolean inTime = finished.await(GRACE_SECONDS, TimeUnit.SECONDS);
      if (!inTime) {
        return;
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
