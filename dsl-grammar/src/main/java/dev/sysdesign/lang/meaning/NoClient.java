package dev.sysdesign.lang.meaning;

import dev.sysdesign.lang.model.Element;

/** A system that nobody sends requests to. */
final class NoClient implements ModelRule {
  @Override
  public void check(ModelCheck check) {
    if (check.clients().isEmpty()) {
      check.error(
          "no-client",
          new Element.OfSystem(),
          "Nothing sends requests to '"
              + check.topology().name()
              + "'; a simulation needs a client.",
          "Add 'client users { rate: 100rps }' and an edge 'users -> …'.");
    }
  }
}
