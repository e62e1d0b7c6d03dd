package dev.sysdesign.engine.result;

/** Why a call failed. */
public enum Cause {
  TIMEOUT("timeout", "The caller waited no longer."),
  REJECTED("rejected", "No slot and no place in the queue."),
  REFUSED("refused", "Nobody listens: the instance is down."),
  LOST("lost", "No answer can come any more."),
  RESET("reset", "The connection broke while the call was inside."),
  BREAKER_OPEN("breaker-open", "The caller's circuit breaker let nothing through."),
  THROTTLED("throttled", "Over a rate limit."),
  POOL_TIMEOUT("pool-timeout", "No connection came free in time."),
  ERROR("error", "The callee answered with an error."),
  DEAD_LETTER("dead-letter", "Delivered too often without success.");

  private final String word;
  private final String doc;

  Cause(String word, String doc) {
    this.word = word;
    this.doc = doc;
  }

  /** The word for it in results. */
  public String word() {
    return word;
  }

  /** One sentence for people. */
  public String doc() {
    return doc;
  }
}
