package dev.sysdesign.engine.simulation;

/**
 * A run needs more memory than there is room for. It has no result: one that depended on the
 * machine would be worse than none.
 */
public final class NotEnoughMemory extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient MemoryNeed need;
  private final long room;
  private final boolean begun;

  private NotEnoughMemory(MemoryNeed need, long room, Throwable found) {
    super("a run needs up to " + need.bytes() + " bytes, and has " + room, found, false, false);
    this.need = need;
    this.room = room;
    this.begun = found != null;
  }

  /**
   * There is too little room to begin.
   *
   * @param room bytes that the run may take
   */
  public static NotEnoughMemory before(MemoryNeed need, long room) {
    return new NotEnoughMemory(need, room, null);
  }

  /**
   * The run had begun, since it might well have taken less than at most.
   *
   * @param room bytes that the run may take
   * @param found how it found out
   */
  public static NotEnoughMemory during(MemoryNeed need, long room, Throwable found) {
    return new NotEnoughMemory(need, room, found);
  }

  /** What the run takes at most. */
  public MemoryNeed need() {
    return need;
  }

  /** Bytes that it may take. */
  public long room() {
    return room;
  }

  /** Whether it had begun. */
  public boolean begun() {
    return begun;
  }
}
