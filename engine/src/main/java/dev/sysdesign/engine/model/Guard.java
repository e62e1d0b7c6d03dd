package dev.sysdesign.engine.model;

import java.util.List;
import java.util.stream.Collectors;

/** A bracket after an edge: it lets a request pass when one of its terms does. */
public record Guard(List<Term> terms) {
  public Guard {
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("a guard needs a term");
    }
  }

  /** One alternative of a guard. */
  public sealed interface Term {
    /** The chance, 0 to 1, that a request of this class passes. */
    double share(RequestClass request);

    /** The term as the language writes it. */
    String text();
  }

  /** Requests of one class. */
  public record OfClass(String name) implements Term {
    @Override
    public double share(RequestClass request) {
      return request.name().equals(name) ? 1 : 0;
    }

    @Override
    public String text() {
      return name;
    }
  }

  /** Reads, or writes. */
  public record OfKind(RequestClass.Kind kind) implements Term {
    @Override
    public double share(RequestClass request) {
      return request.kind() == kind ? 1 : 0;
    }

    @Override
    public String text() {
      return kind.word();
    }
  }

  /** Requests whose path matches a pattern; {@code *} stands for any characters. */
  public record OfPath(String pattern) implements Term {
    @Override
    public double share(RequestClass request) {
      return PathPattern.matches(pattern, request.path()) ? 1 : 0;
    }

    @Override
    public String text() {
      return '"' + pattern + '"';
    }
  }

  /** A random share of the requests. */
  public record OfShare(double fraction) implements Term {
    public OfShare {
      if (!(fraction >= 0 && fraction <= 1)) {
        throw new IllegalArgumentException("share must be 0 % to 100 %, was " + fraction);
      }
    }

    @Override
    public double share(RequestClass request) {
      return fraction;
    }

    @Override
    public String text() {
      return Double.toString(Math.round(fraction * 1e8) / 1e6).replaceFirst("\\.0$", "") + "%";
    }
  }

  /** The chance that a request of this class passes: that of the most permissive term. */
  public double share(RequestClass request) {
    return terms.stream().mapToDouble(term -> term.share(request)).max().orElse(0);
  }

  /** The guard as the language writes it, such as {@code [browse, search]}. */
  public String text() {
    return terms.stream().map(Term::text).collect(Collectors.joining(", ", "[", "]"));
  }
}
