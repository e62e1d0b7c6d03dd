package dev.sysdesign.engine.kernel;

/** What an effect does to a running kernel, and how it takes back what it did. */
public interface Fault {
  /** It begins. */
  void begin(Kernel k);

  /** It ends. */
  void end(Kernel k);

  /** How long after its end what it did lasts, in nanoseconds. */
  default long lingers() {
    return 0;
  }
}
