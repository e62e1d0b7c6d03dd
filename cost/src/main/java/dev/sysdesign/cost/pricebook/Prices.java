package dev.sysdesign.cost.pricebook;

import java.util.List;

/** What reading a price file gives: a book, or the reasons why there is none. */
public sealed interface Prices {
  /**
   * The file is good.
   *
   * @param book its prices
   */
  record Loaded(PriceBook book) implements Prices {}

  /**
   * The file is wrong.
   *
   * @param problems at least one, in file order
   */
  record Rejected(List<PriceProblem> problems) implements Prices {
    public Rejected {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a file is rejected for a reason");
      }
    }
  }
}
