package dev.sysdesign.chaos.scenario;

/** The kinds of causes. */
public enum Category {
  NETWORK("Network", "Messages that are late, lost or cut off."),
  INFRASTRUCTURE("Infrastructure", "Machines that die, slow down or run out."),
  DATA("Data", "Caches, stores and their copies that lose, lag or lock."),
  TRAFFIC("Traffic", "Load that grows, and consumers that cannot keep up.");

  private final String title;
  private final String summary;

  Category(String title, String summary) {
    this.title = title;
    this.summary = summary;
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /** One sentence for people. */
  public String summary() {
    return summary;
  }
}
