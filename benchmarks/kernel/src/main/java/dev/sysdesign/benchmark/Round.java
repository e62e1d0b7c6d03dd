package dev.sysdesign.benchmark;

/**
 * One measured run.
 *
 * @param requests that were sent
 * @param seconds of model time
 * @param meanMillis response time of the requests
 * @param cpuNanos of the whole run on all threads, so that collecting garbage counts
 * @param laterRequests requests in the second half
 * @param laterBytes allocated by the simulating thread in the second half
 */
record Round(
    long requests,
    double seconds,
    double meanMillis,
    long cpuNanos,
    double laterRequests,
    long laterBytes) {
  private static final String SEPARATOR = " ";

  /** One line for a pipe. */
  String line() {
    return String.join(
        SEPARATOR,
        Long.toString(requests),
        Double.toString(seconds),
        Double.toString(meanMillis),
        Long.toString(cpuNanos),
        Double.toString(laterRequests),
        Long.toString(laterBytes));
  }

  static Round of(String line) {
    String[] part = line.split(SEPARATOR, -1);
    return new Round(
        Long.parseLong(part[0]),
        Double.parseDouble(part[1]),
        Double.parseDouble(part[2]),
        Long.parseLong(part[3]),
        Double.parseDouble(part[4]),
        Long.parseLong(part[5]));
  }

  double nanosPerEvent(double eventsPerRequest) {
    return cpuNanos / (requests * eventsPerRequest);
  }

  double secondsPerSecond() {
    return seconds * 1e9 / cpuNanos;
  }

  double bytesPerEvent(double eventsPerRequest) {
    return laterBytes / (laterRequests * eventsPerRequest);
  }
}
