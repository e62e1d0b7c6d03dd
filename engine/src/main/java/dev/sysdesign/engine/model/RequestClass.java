package dev.sysdesign.engine.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A class of requests.
 *
 * @param share the part of its clients' requests that is of this class, 0 to 1
 * @param path the path it asks for; a class declared with a pattern stands for that pattern's text
 * @param requestBytes size of a request, in bytes
 * @param responseBytes size of a response, in bytes
 * @param keys the keys it asks for, such as {@code zipf(1M, 0.99)}; empty: those of its client
 * @param client the only client that sends it; empty: all clients do
 */
public record RequestClass(
    String name,
    String title,
    double share,
    Kind kind,
    String path,
    double requestBytes,
    double responseBytes,
    Optional<Value.Call> keys,
    Optional<String> client,
    String documentation) {
  /** Whether a request changes data. */
  public enum Kind {
    READ("read"),
    WRITE("write");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word for it in the language. */
    public String word() {
      return word;
    }
  }

  public RequestClass {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(path);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share must be 0 to 1, was " + share);
    }
    if (!(requestBytes >= 0 && responseBytes >= 0)) {
      throw new IllegalArgumentException("sizes must not be negative");
    }
  }
}
