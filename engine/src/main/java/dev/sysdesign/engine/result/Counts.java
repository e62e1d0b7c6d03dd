package dev.sysdesign.engine.result;

/**
 * Calls that arrived in the measured window, by what became of them. Conservation holds by
 * construction: offered = completed + failed + in flight.
 */
public record Counts(long offered, long completed, long failed, long inFlight) {
  public Counts {
    if (offered != completed + failed + inFlight || inFlight < 0) {
      throw new IllegalArgumentException(
          "not conserved: "
              + offered
              + " offered, "
              + completed
              + " completed, "
              + failed
              + " failed, "
              + inFlight
              + " in flight");
    }
  }

  /** Failed ÷ finished; 0 where nothing finished. */
  public double errorRate() {
    long finished = completed + failed;
    return finished == 0 ? 0 : (double) failed / finished;
  }
}
