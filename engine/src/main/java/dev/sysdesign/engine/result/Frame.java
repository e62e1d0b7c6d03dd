package dev.sysdesign.engine.result;

/**
 * One moment of a sampled request.
 *
 * @param atNanos when, in nanoseconds from the end of the warm-up
 * @param hop the id of the hop that it belongs to
 * @param step what happened
 */
public record Frame(long atNanos, int hop, Step step) {
  /** What can happen to a hop, in the order in which it usually does. */
  public enum Step {
    ISSUED("issued", "Its caller wants to call; until it is sent it waits for a connection."),
    SENT("sent", "It leaves its caller."),
    ARRIVED("arrived", "It reaches its instance."),
    STARTED("started", "It gets a slot."),
    SERVED("served", "The instance's own work on it is done."),
    LEFT("left", "The answer is sent, or the acknowledgement."),
    FINISHED("finished", "The work that went on after the acknowledgement is done."),
    ANSWERED("answered", "Its caller has the answer."),
    ABANDONED("abandoned", "Its caller gives it up; what comes afterwards is wasted work.");

    private final String word;
    private final String doc;

    Step(String word, String doc) {
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
}
