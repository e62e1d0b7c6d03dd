package dev.sysdesign.workspace;

import dev.sysdesign.engine.model.rule.RuleSpec;
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
   * @param rule what found it
   * @param reason a sentence: what is wrong, what was found, what is allowed
   */
  record Unreadable(RuleSpec rule, String reason) implements TextFile {}

  /** Reads a file; never throws. */
  static TextFile read(Path path) {
    if (!Files.exists(path)) {
      return new Unreadable(FileRules.MISSING_FILE, "There is no file '" + path + "'.");
    }
    if (!Files.isRegularFile(path)) {
      return new Unreadable(
          FileRules.NOT_A_FILE, "'" + path + "' is no file but a folder or device.");
    }
    try {
      long size = Files.size(path);
      if (size > LARGEST) {
        return new Unreadable(
            FileRules.FILE_TOO_LARGE,
            String.format(
                Locale.ROOT, "'%s' has %,d bytes; at most %,d are read.", path, size, LARGEST));
      }
      return decode(path.toString(), Files.readAllBytes(path));
    } catch (IOException unreadable) {
      return unreadable(path.toString());
    }
  }

  /** What comes over a stream; never throws. */
  static TextFile read(String name, InputStream in) {
    try {
      byte[] bytes = in.readNBytes((int) LARGEST + 1);
      return bytes.length > LARGEST
          ? new Unreadable(
              FileRules.FILE_TOO_LARGE,
              String.format(
                  Locale.ROOT, "'%s' has more than %,d bytes; no more are read.", name, LARGEST))
          : decode(name, bytes);
    } catch (IOException unreadable) {
      return unreadable(name);
    }
  }

  private static Unreadable unreadable(String name) {
    return new Unreadable(FileRules.UNREADABLE_FILE, "'" + name + "' cannot be read.");
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
        FileRules.NOT_TEXT,
        "'" + path + "' is no text in UTF-8; a system is written as plain text.");
  }
}
