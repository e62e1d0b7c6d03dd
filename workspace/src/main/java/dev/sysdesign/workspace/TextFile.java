package dev.sysdesign.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file read as text, or why it cannot be. */
sealed interface TextFile {
  /** Larger files are no text that people wrote. */
  long LARGEST = 32L << 20;

  /** A text. */
  record Text(String text) implements TextFile {}

  /**
   * No text.
   *
   * @param code stable, in kebab case
   * @param reason a sentence: what is wrong, what was found, what is allowed
   */
  record Unreadable(String code, String reason) implements TextFile {}

  /** Reads a file; never throws. */
  static TextFile read(Path path) {
    if (!Files.exists(path)) {
      return new Unreadable("missing-file", "There is no file '" + path + "'.");
    }
    if (!Files.isRegularFile(path)) {
      return new Unreadable("not-a-file", "'" + path + "' is no file but a folder or device.");
    }
    try {
      long size = Files.size(path);
      if (size > LARGEST) {
        return new Unreadable(
            "file-too-large",
            String.format(
                Locale.ROOT, "'%s' has %,d bytes; at most %,d are read.", path, size, LARGEST));
      }
      return decode(path.toString(), Files.readAllBytes(path));
    } catch (IOException unreadable) {
      return new Unreadable("unreadable-file", "'" + path + "' cannot be read.");
    }
  }

  /** What comes over a stream; never throws. */
  static TextFile read(String name, InputStream in) {
    try {
      byte[] bytes = in.readNBytes((int) LARGEST + 1);
      return bytes.length > LARGEST
          ? new Unreadable(
              "file-too-large",
              String.format(
                  Locale.ROOT, "'%s' has more than %,d bytes; no more are read.", name, LARGEST))
          : decode(name, bytes);
    } catch (IOException unreadable) {
      return new Unreadable("unreadable-file", "'" + name + "' cannot be read.");
    }
  }

  private static TextFile decode(String path, byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      if (text.indexOf('\0') < 0) {
        return new Text(text.startsWith("\uFEFF") ? text.substring(1) : text);
      }
    } catch (CharacterCodingException binary) {
      // reported below, like a text with a null character
    }
    return new Unreadable(
        "not-text", "'" + path + "' is no text in UTF-8; a system is written as plain text.");
  }
}
