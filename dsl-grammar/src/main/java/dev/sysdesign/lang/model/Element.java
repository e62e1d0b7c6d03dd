package dev.sysdesign.lang.model;

/** A part of a model that stands somewhere in a text. */
public sealed interface Element {
  /** The system itself. */
  record OfSystem() implements Element {}

  /** A component by its name. */
  record OfComponent(String name) implements Element {}

  /** An edge by its identity: caller, arrow, callee and guards. */
  record OfEdge(String identity) implements Element {}

  /** A request class by its name. */
  record OfRequest(String name) implements Element {}

  /** A param by its name. */
  record OfParam(String name) implements Element {}

  /** An slo by its place among the slos of the file, from 0. */
  record OfSlo(int slo) implements Element {}

  /** A comparison of an slo. */
  record OfObjective(int slo, int objective) implements Element {}

  /** A scenario by its name. */
  record OfScenario(String name) implements Element {}

  /** An injection of a scenario by its place, from 0. */
  record OfInjection(String scenario, int injection) implements Element {}

  /** A comparison that a scenario expects to hold, by its place, from 0. */
  record OfExpectation(String scenario, int objective) implements Element {}

  /** The simulate statement. */
  record OfSimulate() implements Element {}
}
