package dev.sysdesign.server.client;

import java.util.Locale;
import java.util.Objects;

/**
 * How far the analysis of a text's system is.
 *
 * @param uri of the text
 * @param state {@code running}, {@code preliminary}, {@code final} or {@code failed}
 * @param message one sentence for people
 */
public record AnalysisChanged(String uri, String state, String message) {
  /** How far an analysis can be. */
  public enum State {
    /** It began; what is shown is from before. */
    RUNNING,
    /** First numbers, from a short run. */
    PRELIMINARY,
    /** The numbers of the command line. */
    FINAL,
    /** It did not come to an end; what is shown is from before. */
    FAILED
  }

  public AnalysisChanged {
    Objects.requireNonNull(uri);
    Objects.requireNonNull(state);
    Objects.requireNonNull(message);
  }

  /** The change into a state. */
  public static AnalysisChanged to(State state, String uri, String message) {
    return new AnalysisChanged(uri, state.name().toLowerCase(Locale.ROOT), message);
  }
}
