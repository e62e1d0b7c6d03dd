package dev.sysdesign.engine.result;

/** What a system can run out of. */
public enum LimitKind {
  /** Calls inside the instances of a component at a time. */
  SLOTS("slots", "slot"),
  /** The same of a component whose slots people call connections. */
  CONNECTIONS("connections", "connection"),
  /** Calls that a function runs at a time. */
  CONCURRENCY("concurrent executions", "concurrent execution"),
  /** Cores of the instances of a component. */
  CORES("cores", "core"),
  /** Calls per second that a token bucket lets through. */
  RATE("calls per second", "call per second"),
  /** The same of reads, where reads and writes have a bucket each. */
  READS("reads per second", "read per second"),
  /** The same of writes. */
  WRITES("writes per second", "write per second"),
  /** Connections that the instances of a caller have to a callee. */
  POOL("pool connections", "pool connection"),
  /** Lanes of a broker in which one message is worked on at a time: shards, ordered groups. */
  LANES("shards, one record at a time each", "shard, one record at a time"),
  /** Messages that a broker holds. */
  MESSAGES("messages", "message"),
  /** Bytes per second that an edge carries in one direction. */
  LINK("bytes per second", "byte per second"),
  /** Calls that a circuit breaker lets through. */
  BREAKER("calls", "call");

  private final String word;
  private final String single;

  LimitKind(String word, String single) {
    this.word = word;
    this.single = single;
  }

  /** The plural noun for people. */
  public String word() {
    return word;
  }

  /** The noun for {@code amount} of it. */
  public String word(double amount) {
    return amount == 1 ? single : word;
  }
}
