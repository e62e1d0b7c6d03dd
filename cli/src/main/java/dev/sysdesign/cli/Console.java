package dev.sysdesign.cli;

import java.lang.reflect.InvocationTargetException;

/** Whether the process stands in a terminal. */
final class Console {
  private Console() {}

  /** Until JDK 21 there is a console in a terminal only; later ones are asked. */
  static boolean isWatched() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException unknown) {
      return false;
    }
  }
}
