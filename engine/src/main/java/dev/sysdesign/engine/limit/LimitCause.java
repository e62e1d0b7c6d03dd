package dev.sysdesign.engine.limit;

import java.util.Optional;
import java.util.OptionalInt;

/** What fills a limit. */
public sealed interface LimitCause {
  /** A part counts as hot that gets so many times the mean of all. */
  double HOT = 1.2;

  /** The work of the calls themselves, or their number. */
  record OwnWork() implements LimitCause {}

  /**
   * Calls that keep it while they wait for the answers of others, for most of their time.
   *
   * @param callee the one that they wait for longest; empty without a run
   */
  record HeldBy(Optional<String> callee) implements LimitCause {}

  /**
   * Calls that keep it while they wait for a core of the same component, for most of their time.
   */
  record WaitForCores() implements LimitCause {}

  /**
   * Calls that keep it while they wait for a lock that others hold, for most of their time, with
   * cores free.
   */
  record WaitForLock() implements LimitCause {}

  /**
   * One part gets more than the others.
   *
   * @param part the fullest, from 0; empty without a run
   * @param parts how many there are
   * @param partLoad its demand ÷ the mean demand of all
   */
  record HotPart(OptionalInt part, int parts, double partLoad) implements LimitCause {}
}
