package dev.sysdesign.benchmark;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What the process and its thread have used so far. */
final class Meter {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Meter() {}

  /** CPU time of all threads of the process. */
  static long cpuNanos() {
    return PROCESS.getProcessCpuTime();
  }

  /** Bytes that this thread has allocated since it began. */
  static long allocated() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }
}
