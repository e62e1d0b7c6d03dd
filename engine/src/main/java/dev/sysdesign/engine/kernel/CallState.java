package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.result.Frame.Step;
import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a call, and what else has a record among the calls: all that a record can be at, a
 * row each. The handlers know the codes only, which are constants of {@link Calls}; whatever has to
 * look at calls of any kind, and may take its time, reads it here.
 */
enum CallState {
  /** Nobody's record. */
  FREE(Calls.FREE, At.NOWHERE, Next.NEVER),

  // At its caller.
  /** An attempt that waits for a connection of its caller's pool. */
  POOLED(
      Calls.POOLED,
      At.CALLER,
      Next.LINE,
      Withdrawal::fromPool,
      Step.ISSUED,
      Held.QUEUE_PLACE,
      Held.TIMER),
  /** An attempt that its own caller turned away. */
  NOT_SENT(Calls.NOT_SENT, At.CALLER, Next.EVENT, Withdrawal::fromAgenda, Step.ISSUED),
  /** An attempt has failed and the next one waits. */
  BACK_OFF(Calls.BACK_OFF, At.CALLER, Next.EVENT, Withdrawal::fromAgenda, Step.ANSWERED),

  // On its way. Whatever holds up a message has one state for requests and one for answers.
  /** A request on its way. */
  NET_OUT(
      Calls.NET_OUT,
      At.NETWORK,
      Next.EVENT,
      Withdrawal::fromAgenda,
      Step.SENT,
      Held.CONNECTION,
      Held.RESERVATION,
      Held.TIMER),
  /** A request that the transport sends again. */
  HELD_OUT(
      Calls.HELD_OUT,
      At.NETWORK,
      Next.EVENT,
      Withdrawal::fromAgenda,
      Step.SENT,
      Held.CONNECTION,
      Held.RESERVATION,
      Held.TIMER),
  /** A request that waits for a narrow link. */
  WIRE_OUT(
      Calls.WIRE_OUT,
      At.NETWORK,
      Next.LINE,
      Withdrawal::fromLink,
      Step.SENT,
      Held.WIRE,
      Held.CONNECTION,
      Held.RESERVATION,
      Held.TIMER),
  /** A request to somebody who stands still. */
  STALLED_OUT(
      Calls.STALLED_OUT,
      At.NETWORK,
      Next.LINE,
      Withdrawal::fromLink,
      Step.SENT,
      Held.QUEUE_PLACE,
      Held.CONNECTION,
      Held.RESERVATION,
      Held.TIMER),
  /** A question for a name that waits for the answer to the same one of another call. */
  AWAITS_LOOKUP(
      Calls.AWAITS_LOOKUP,
      At.NETWORK,
      Next.LINE,
      Withdrawal::fromLookup,
      Step.SENT,
      Held.QUEUE_PLACE,
      Held.TIMER),
  /** A request or an answer that the network will not deliver any more. */
  LOST(
      Calls.LOST,
      At.NETWORK,
      Next.EVENT,
      Withdrawal::fromAgenda,
      null,
      Held.CONNECTION,
      Held.RESERVATION,
      Held.TIMER),
  /** An answer on its way. */
  NET_BACK(
      Calls.NET_BACK,
      At.NETWORK,
      Next.EVENT,
      Withdrawal::fromAgenda,
      Step.LEFT,
      Held.CONNECTION,
      Held.TIMER),
  /** An answer that the transport sends again. */
  HELD_BACK(
      Calls.HELD_BACK,
      At.NETWORK,
      Next.EVENT,
      Withdrawal::fromAgenda,
      Step.LEFT,
      Held.CONNECTION,
      Held.TIMER),
  /** An answer that waits for a narrow link. */
  WIRE_BACK(
      Calls.WIRE_BACK,
      At.NETWORK,
      Next.LINE,
      Withdrawal::fromLink,
      Step.LEFT,
      Held.WIRE,
      Held.CONNECTION,
      Held.TIMER),
  /** An answer of somebody who stands still. */
  STALLED_BACK(
      Calls.STALLED_BACK,
      At.NETWORK,
      Next.LINE,
      Withdrawal::fromLink,
      Step.LEFT,
      Held.QUEUE_PLACE,
      Held.CONNECTION,
      Held.TIMER),

  // At its callee. It has the connection and the timer of its attempt all the while.
  /** It waits until the rate limit of its instance lets it pass. */
  RATE_LIMITED(
      Calls.RATE_LIMITED,
      At.CALLEE,
      Next.EVENT,
      Withdrawal::fromRateLimit,
      Step.ARRIVED,
      Held.QUEUE_PLACE,
      Held.CONNECTION,
      Held.TIMER),
  /** It waits for a slot. */
  QUEUED(
      Calls.QUEUED,
      At.CALLEE,
      Next.LINE,
      Withdrawal::fromQueue,
      Step.ARRIVED,
      Held.QUEUE_PLACE,
      Held.CONNECTION,
      Held.TIMER),
  /** It has a slot and may not work yet; see {@link Stoppages}. */
  AWAITS_TURN(
      Calls.AWAITS_TURN,
      At.CALLEE,
      Next.LINE,
      Withdrawal::fromStop,
      Step.STARTED,
      Held.QUEUE_PLACE,
      Held.SLOT,
      Held.CONNECTION,
      Held.TIMER),
  /** It has a slot and waits for a core. */
  AWAITS_CORE(
      Calls.AWAITS_CORE,
      At.CALLEE,
      Next.LINE,
      Withdrawal::fromCoreQueue,
      Step.STARTED,
      Held.QUEUE_PLACE,
      Held.SLOT,
      Held.LOCK,
      Held.CONNECTION,
      Held.TIMER),
  /** It has a core of its own. */
  COMPUTE(
      Calls.COMPUTE,
      At.CALLEE,
      Next.EVENT,
      Withdrawal::fromCore,
      Step.STARTED,
      Held.SLOT,
      Held.CORE,
      Held.LOCK,
      Held.CONNECTION,
      Held.TIMER),
  /** It shares the cores of its instance with others. */
  SHARES_CORES(
      Calls.SHARES_CORES,
      At.CALLEE,
      Next.LINE,
      Withdrawal::fromSharedCores,
      Step.STARTED,
      Held.SLOT,
      Held.CORE,
      Held.LOCK,
      Held.CONNECTION,
      Held.TIMER),
  /** Its work needs no core any more, or none at all. */
  SERVICE(
      Calls.SERVICE,
      At.CALLEE,
      Next.EVENT,
      Withdrawal::fromWork,
      Step.STARTED,
      Held.SLOT,
      Held.LOCK,
      Held.CONNECTION,
      Held.TIMER),
  /** It is at work, but its instance stands still or stood still since it began. */
  PAUSED_SERVICE(
      Calls.PAUSED_SERVICE,
      At.CALLEE,
      Next.EVENT,
      Withdrawal::fromWork,
      Step.STARTED,
      Held.SLOT,
      Held.LOCK,
      Held.CONNECTION,
      Held.TIMER),
  /** The same on a core. */
  PAUSED_COMPUTE(
      Calls.PAUSED_COMPUTE,
      At.CALLEE,
      Next.EVENT,
      Withdrawal::fromCore,
      Step.STARTED,
      Held.SLOT,
      Held.CORE,
      Held.LOCK,
      Held.CONNECTION,
      Held.TIMER),
  /** It would have done its work, but its instance stands still. */
  STOPPED_SERVICE(
      Calls.STOPPED_SERVICE,
      At.CALLEE,
      Next.LINE,
      Withdrawal::fromStop,
      Step.STARTED,
      Held.QUEUE_PLACE,
      Held.SLOT,
      Held.LOCK,
      Held.CONNECTION,
      Held.TIMER),
  /** The same on a core. */
  STOPPED_COMPUTE(
      Calls.STOPPED_COMPUTE,
      At.CALLEE,
      Next.LINE,
      Withdrawal::fromStoppedCore,
      Step.STARTED,
      Held.QUEUE_PLACE,
      Held.SLOT,
      Held.CORE,
      Held.LOCK,
      Held.CONNECTION,
      Held.TIMER),
  /** It waits for calls of its own: what is behind it, its parts, the consumers of a message. */
  DOWNSTREAM(
      Calls.DOWNSTREAM,
      At.CALLEE,
      Next.CALLS,
      Withdrawal::fromCalls,
      Step.SERVED,
      Held.SLOT,
      Held.LANE,
      Held.CONNECTION,
      Held.TIMER),
  /** It waits for the key that another call fetches. */
  COALESCED(
      Calls.COALESCED,
      At.CALLEE,
      Next.LINE,
      Withdrawal::fromFetch,
      Step.SERVED,
      Held.QUEUE_PLACE,
      Held.CONNECTION,
      Held.TIMER),
  /** A look behind a cache begins. */
  BRANCH_OUT(Calls.BRANCH_OUT, At.CALLEE, Next.EVENT, Withdrawal::fromAgenda, null),

  // In a broker: the part of a message for some of its consumers.
  /** It waits in a lane. */
  BUFFERED(Calls.BUFFERED, At.BROKER, Next.LINE, Withdrawal::fromLane, null, Held.QUEUE_PLACE),
  /** Its consumer has failed; it comes back after its time. */
  HIDDEN(Calls.HIDDEN, At.BROKER, Next.TIMER, Withdrawal::asItIs, null, Held.LANE, Held.TIMER),

  /** What is left of a call that was withdrawn: an event that does nothing. */
  GONE(Calls.GONE, At.NOWHERE, Next.EVENT),

  // Events that are no calls.
  /** A client sends a request. */
  ARRIVAL(Calls.ARRIVAL, At.NOWHERE, Next.EVENT),
  /** Something imposed on the run begins or ends. */
  EFFECT(Calls.EFFECT, At.NOWHERE, Next.EVENT),
  /** A health check. */
  CHECK(Calls.CHECK, At.NOWHERE, Next.EVENT),
  /** A user of a closed loop thinks before the next request. */
  THINK(Calls.THINK, At.NOWHERE, Next.EVENT),
  /** A client sends many requests at once. */
  BURST(Calls.BURST, At.NOWHERE, Next.EVENT),
  /** The end of the patience of a call that waits for a slot. */
  PATIENCE(Calls.PATIENCE, At.NOWHERE, Next.EVENT),
  /** Cores that are shared finish a call. */
  SHARE_TICK(Calls.SHARE_TICK, At.NOWHERE, Next.EVENT),
  /** An autoscaler looks. */
  SCALE(Calls.SCALE, At.NOWHERE, Next.EVENT),
  /** A new instance begins to serve. */
  STARTED(Calls.STARTED, At.NOWHERE, Next.EVENT),
  /** Somebody takes the place of a primary. */
  TAKEOVER(Calls.TAKEOVER, At.NOWHERE, Next.EVENT),
  /** A request comes besides those that clients send by themselves. */
  FLOOD(Calls.FLOOD, At.NOWHERE, Next.EVENT),
  /** A narrow link has sent a message. */
  WIRE(Calls.WIRE, At.NOWHERE, Next.EVENT),
  /** Something that comes and goes comes or goes. */
  PULSE(Calls.PULSE, At.NOWHERE, Next.EVENT);

  /** Where a call is. */
  enum At {
    CALLER,
    NETWORK,
    CALLEE,
    BROKER,

    /** It is no call. */
    NOWHERE
  }

  /** Who sees to it that something becomes of it: the owner of its next event. */
  enum Next {
    /** It has an event on the agenda. */
    EVENT,

    /** A timer of the agenda, which a new generation cancels. */
    TIMER,

    /** Whoever keeps the line in which it stands. */
    LINE,

    /** The calls that it waits for. */
    CALLS,

    /** Nobody. */
    NEVER
  }

  /** What a call may hold that others want, or that has to be cancelled. */
  enum Held {
    SLOT,
    CORE,
    LOCK,
    QUEUE_PLACE,
    CONNECTION,
    WIRE,
    LANE,
    RESERVATION,
    TIMER
  }

  /** How a call is taken out of a state. */
  interface Exit {
    /** Takes it out; returns its record from now on. See {@link Withdrawal#of}. */
    int leave(Kernel k, int c);
  }

  private static final CallState[] BY_CODE = byCode();

  private final byte code;
  private final At at;
  private final Next next;
  private final Exit exit;
  private final Step shown;
  private final Set<Held> held;

  /** No call. */
  CallState(byte code, At at, Next next) {
    this(code, at, next, Withdrawal::impossible, null);
  }

  CallState(byte code, At at, Next next, Exit exit, Step shown, Held... held) {
    this.code = code;
    this.at = at;
    this.next = next;
    this.exit = exit;
    this.shown = shown;
    this.held = EnumSet.noneOf(Held.class);
    this.held.addAll(Set.of(held));
  }

  private static CallState[] byCode() {
    CallState[] rows = new CallState[values().length];
    for (CallState row : values()) {
      rows[row.code] = row;
    }
    return rows;
  }

  /** The row of a code. */
  static CallState of(int code) {
    return BY_CODE[code];
  }

  /** The constant of {@link Calls}. */
  int code() {
    return code;
  }

  At at() {
    return at;
  }

  Next next() {
    return next;
  }

  Exit exit() {
    return exit;
  }

  /** The last that playback shows of a call in this state; null: that depends, or nothing. */
  Step shown() {
    return shown;
  }

  /** Whether a call in this state may hold something. */
  boolean mayHold(Held what) {
    return held.contains(what);
  }

  /** Whether it is a call, and not another event or nothing. */
  boolean isCall() {
    return at != At.NOWHERE;
  }

  /** Whether the end of a call's work stands on the agenda. */
  static boolean isAtWork(int code) {
    return of(code).next == Next.EVENT && of(code).mayHold(Held.SLOT);
  }
}
