package dev.sysdesign.rules;

import java.lang.instrument.Instrumentation;

/** Lets a program exchange the bodies of its own methods. */
public final class Agent {
  private static Instrumentation instrumentation;

  private Agent() {}

  /** Called by the machine before {@code main}. */
  public static void premain(String arguments, Instrumentation given) {
    instrumentation = given;
  }

  static Instrumentation instrumentation() {
    return instrumentation;
  }
}
