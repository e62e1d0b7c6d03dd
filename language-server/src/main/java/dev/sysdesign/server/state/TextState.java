package dev.sysdesign.server.state;

import dev.sysdesign.lang.drift.Drift;
import dev.sysdesign.server.document.Document;
import java.util.Optional;

/**
 * All that is known of one text at one moment: how it stands, what it means, what formulas say of
 * it, and what its last run measured. Never changes; what becomes known later makes another one.
 */
public final class TextState {
  private final Document document;
  private final boolean open;
  private Basis basis = new Basis(0, false);
  private Optional<Reading> reading = Optional.empty();
  private Optional<Forecast> forecast = Optional.empty();
  private Optional<LastAnalysis> analysis = Optional.empty();
  private Optional<LazyDrift> drift = Optional.empty();

  /**
   * What the rest stands on.
   *
   * @param imports how often an imported file became another one since the text was opened
   * @param settled whether the reading is of the text and of the imported files as they stand
   */
  private record Basis(long imports, boolean settled) {}

  private TextState(Document document, boolean open) {
    this.document = document;
    this.open = open;
  }

  private TextState(TextState before, Document document, Basis basis) {
    this(document, before.open);
    this.basis = basis;
    this.reading = before.reading;
    this.forecast = before.forecast;
    this.analysis = before.analysis;
    this.drift = before.drift;
  }

  /** A text that the client has just opened. */
  static TextState opened(Document document) {
    return new TextState(document, true);
  }

  /** A file that the client has not opened. */
  static TextState visited(Reading reading, Optional<Forecast> forecast) {
    TextState state = new TextState(reading.document(), false);
    state.reading = Optional.of(reading);
    state.forecast = forecast;
    return state;
  }

  /** The text as it stands in the client; as it was read from disk where it is not open. */
  public Document document() {
    return document;
  }

  public boolean isOpen() {
    return open;
  }

  /** What the text meant when it was last read, which may be some edits ago. */
  public Optional<Reading> reading() {
    return reading;
  }

  /** What the text means with the imported files as they stand; empty until that is read. */
  public Optional<Reading> meaning() {
    return reading.filter(r -> basis.settled());
  }

  /** The last analysis since the text was opened, which may be of an earlier state of it. */
  public Optional<LastAnalysis> analysis() {
    return analysis;
  }

  /** How the text moved on since its last analysis; empty where there is none. */
  public Optional<Drift> drift() {
    return drift.map(LazyDrift::get);
  }

  /** How it had moved on when it stood like one of its earlier states. */
  public Optional<Drift> drift(Document earlier) {
    return document.equals(earlier)
        ? drift()
        : analysis.map(last -> Drift.between(last.document().typed(), earlier.typed()));
  }

  /** What formulas say of the text as it stands, unless a run has measured just that text. */
  public Optional<Forecast> expected() {
    return expected(document);
  }

  /** The same of one of its earlier states; empty where it has errors, or was not read. */
  public Optional<Forecast> expected(Document earlier) {
    boolean measured = analysis.filter(last -> same(last.document(), earlier)).isPresent();
    return measured ? Optional.empty() : forecast.filter(f -> same(f.document(), earlier));
  }

  private static boolean same(Document one, Document other) {
    return one.text().equals(other.text());
  }

  /** The text was edited. */
  TextState edited(Document later) {
    TextState state = new TextState(this, later, new Basis(basis.imports(), false));
    state.drift = drift.map(d -> d.to(later));
    return state;
  }

  /** What it imports may mean something else now; the numbers stay. */
  TextState unread() {
    return new TextState(this, document, new Basis(basis.imports(), false));
  }

  /** What it imports is another text now, so that its numbers are those of another system. */
  TextState outdated() {
    TextState state = new TextState(this, document, new Basis(basis.imports() + 1, false));
    state.analysis = Optional.empty();
    state.drift = Optional.empty();
    return state;
  }

  /**
   * A state of it was read; empty where that is of a text that was closed.
   *
   * @param since what was known when the reading began
   */
  Optional<TextState> read(Reading found, Optional<Forecast> said, TextState since) {
    if (!open || !document.continues(found.document())) {
      return Optional.empty();
    }
    boolean settled = document.equals(found.document()) && isOnTheImportsOf(since);
    TextState state = new TextState(this, document, new Basis(basis.imports(), settled));
    state.reading = Optional.of(found);
    state.forecast = said;
    return Optional.of(state);
  }

  /**
   * A state of it was analysed; empty where that is of a text that was closed, or with imported
   * files that are others now.
   *
   * @param since what was known when the analysis began
   */
  Optional<TextState> analysed(LastAnalysis last, TextState since) {
    if (!open || !document.continues(last.document()) || !isOnTheImportsOf(since)) {
      return Optional.empty();
    }
    TextState state = new TextState(this, document, basis);
    state.analysis = Optional.of(last);
    state.drift = Optional.of(LazyDrift.between(last.document(), document));
    return Optional.of(state);
  }

  private boolean isOnTheImportsOf(TextState since) {
    return basis.imports() == since.basis.imports();
  }
}
