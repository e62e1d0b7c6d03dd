package dev.sysdesign.engine.model;

/** What has properties. */
public sealed interface Owner {
  /** As people are told of it, such as {@code 'app'}. */
  String text();

  /** A component by its name. */
  record OfComponent(String name) implements Owner {
    @Override
    public String text() {
      return "'" + name + "'";
    }
  }

  /**
   * What a caller does in one of its steps. The edges of a step run in parallel and share their
   * guards and policies, since one statement makes them.
   *
   * @param step its place among the steps of the caller, from 0
   */
  record OfCall(String from, int step) implements Owner {
    @Override
    public String text() {
      return "call " + (step + 1) + " of '" + from + "'";
    }
  }

  /** A request class by its name. */
  record OfRequest(String name) implements Owner {
    @Override
    public String text() {
      return "'" + name + "'";
    }
  }

  /** A template by its name. */
  record OfTemplate(String name) implements Owner {
    @Override
    public String text() {
      return "template '" + name + "'";
    }
  }

  /** An action of a scenario by its place, from 0. */
  record OfAction(String scenario, int action) implements Owner {
    @Override
    public String text() {
      return "action " + (action + 1) + " of '" + scenario + "'";
    }
  }

  /** A comparison of an slo, both by their places, from 0. */
  record OfObjective(int slo, int objective) implements Owner {
    @Override
    public String text() {
      return "objective " + (objective + 1) + " of slo " + (slo + 1);
    }
  }

  /** A comparison that a scenario expects to hold, by its place, from 0. */
  record OfExpectation(String scenario, int objective) implements Owner {
    @Override
    public String text() {
      return "expectation " + (objective + 1) + " of '" + scenario + "'";
    }
  }

  /** The system itself: its region. */
  record OfSystem() implements Owner {
    @Override
    public String text() {
      return "the system";
    }
  }

  /** The simulate statement. */
  record OfSettings() implements Owner {
    @Override
    public String text() {
      return "'simulate'";
    }
  }
}
