package dev.sysdesign.sentences;

import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A kind of sentence, and what has to be so where one of it is said. */
record Kind(String name, Pattern pattern, BiConsumer<MatchResult, Facts> check) {
  static Kind of(String name, String pattern, BiConsumer<MatchResult, Facts> check) {
    return new Kind(name, Pattern.compile(pattern), check);
  }

  boolean reads(String sentence) {
    return pattern.matcher(sentence).matches();
  }

  void hold(String sentence, Facts facts) {
    Matcher matcher = pattern.matcher(sentence);
    if (matcher.matches()) {
      check.accept(matcher.toMatchResult(), facts);
    }
  }
}
