package dev.sysdesign.lang.parser;

/** Where a number with its unit ends: {@code 20ms}, {@code 99.9 %}, {@code $1.5k/month}. */
final class Quantities {
  private final SourceText text;
  private final TokenTypes types;

  Quantities(SourceText text, TokenTypes types) {
    this.text = text;
    this.types = types;
  }

  boolean startsAt(int i) {
    int c = text.at(i);
    return SourceText.isDigit(c) || ((c == '-' || c == '$') && SourceText.isDigit(text.at(i + 1)));
  }

  /** The position after the quantity that starts at {@code i}, its unit included. */
  int end(int i) {
    boolean money = text.at(i) == '$';
    int end = unitEnd(numberEnd(SourceText.isDigit(text.at(i)) ? i : i + 1));
    boolean perTime = money && text.at(end) == '/' && text.startsWord(end + 1);
    return perTime ? text.lettersAndDigitsEnd(end + 1) : end;
  }

  private int numberEnd(int i) {
    int end = text.digitsEnd(i);
    if (text.at(end) != '.') {
      return end;
    }
    if (SourceText.isDigit(text.at(end + 1))) {
      return text.digitsEnd(end + 1);
    }
    // `1.` is a number being typed, `2.large` is the start of a dotted name
    return text.startsWord(end + 1) ? end : end + 1;
  }

  private int unitEnd(int i) {
    if (text.at(i) == '%') {
      return i + 1;
    }
    if (text.startsWord(i)) {
      return text.lettersAndDigitsEnd(i);
    }
    int unit = text.afterBlanks(i);
    if (unit == i) {
      return i;
    }
    if (text.at(unit) == '%') {
      return unit + 1;
    }
    return isSpacedUnit(unit) ? text.wordEnd(unit) : i;
  }

  /** {@code 500 rps}: a word after a number is its unit, unless it starts something of its own. */
  private boolean isSpacedUnit(int i) {
    if (!text.startsWord(i)) {
      return false;
    }
    int end = text.wordEnd(i);
    return !types.isKeyword(text.between(i, end))
        && ":.-~<>=(".indexOf(text.at(text.afterBlanks(end))) < 0;
  }
}
