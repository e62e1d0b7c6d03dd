package dev.sysdesign.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file to write a result to.
 *
 * @param text as it was written
 * @param word the format that stands before it; empty: its ending says it
 */
record Output(String text, Optional<String> word, Path file) {
  /** A word before an equals sign is a format: {@code ./a=b.json} is a file of that name. */
  private static final Pattern FORM = Pattern.compile("([A-Za-z]+)=(.*)", Pattern.DOTALL);

  static Output read(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? new Output(text, Optional.of(form.group(1)), FileArgument.read(form.group(2)))
        : new Output(text, Optional.empty(), FileArgument.read(text));
  }

  /** Its format, if there is one of that name or ending. */
  Optional<Format> format() {
    return word.isPresent() ? Format.of(word.get()) : Format.ofFile(file.toString());
  }
}
