package dev.sysdesign.lang.formatting;

import dev.sysdesign.lang.parser.SysDesignLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;

/**
 * What a text says, word by word: all tokens and comments with what the lexer takes them for, but
 * without the white space and commas that formatting may change.
 */
record Words(List<String> all) {
  static Words of(String text) {
    SysDesignLexer lexer = new SysDesignLexer();
    lexer.setCharStream(new ANTLRStringStream(text));
    List<String> words = new ArrayList<>();
    for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
      String word = token.getText().replaceAll("\\s+", "");
      if (!word.isEmpty() && !word.equals(",") && !word.equals("\ufeff")) {
        words.add(token.getType() + word);
      }
    }
    return new Words(words);
  }
}
