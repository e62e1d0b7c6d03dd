package dev.sysdesign.cli;

import dev.sysdesign.lang.model.LoweredSystem;
import dev.sysdesign.workspace.SystemFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** Standard input as the text of a system; it is read once, when it is first asked for. */
public final class StandardInput {
  /** The operand that means it. */
  static final String OPERAND = "-";

  /** More than any text of a system has; the reader says so. */
  private static final int MOST = 64 << 20;

  private final InputStream in;
  private byte[] bytes;

  /** That of a stream, which stays open. */
  public StandardInput(InputStream in) {
    this.in = in;
  }

  /** The system of a file, or of standard input where the operand means that. */
  static LoweredSystem read(Terminal terminal, Path file, Map<String, String> settings) {
    return read(terminal, file, settings, opened -> {});
  }

  /**
   * The same.
   *
   * @param opened hears of every file that is read
   */
  static LoweredSystem read(
      Terminal terminal, Path file, Map<String, String> settings, Consumer<Path> opened) {
    return file.toString().equals(OPERAND)
        ? SystemFiles.read(OPERAND, terminal.surroundings().in().again(), settings, opened)
        : SystemFiles.read(file, settings, opened);
  }

  private synchronized InputStream again() {
    try {
      bytes = bytes == null ? in.readNBytes(MOST) : bytes;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new ByteArrayInputStream(bytes);
  }
}
