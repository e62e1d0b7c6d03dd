package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.spelling.DidYouMean;
import java.util.Collection;
import java.util.stream.Collectors;

/** The sentences of refusals. */
final class Says {
  private Says() {}

  static String list(Collection<String> words) {
    return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
  }

  /** Nothing has this name. */
  static Outcome none(String noun, String name, Collection<String> known) {
    String hint = DidYouMean.hintOrList(name, known);
    String sentence = "There is no " + noun + " '" + name + "'.";
    return Outcome.refused(hint.isEmpty() ? sentence : sentence + " " + hint);
  }
}
