package dev.sysdesign.lang.outline;

import dev.sysdesign.lang.parser.SysDesignLexer;
import dev.sysdesign.lang.parser.antlr.internal.InternalSysDesignLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;

/** The tokens of a text, as the language reads them. */
final class Lexing {
  private Lexing() {}

  /** All tokens in order, comments included, white space not. */
  static List<Token> tokens(String text) {
    SysDesignLexer lexer = new SysDesignLexer();
    lexer.setCharStream(new ANTLRStringStream(text));
    List<Token> tokens = new ArrayList<>(text.length() / 6 + 1);
    int lineOfLast = -1;
    int line = 0;
    int scanned = 0;
    for (org.antlr.runtime.Token next = lexer.nextToken();
        next.getType() != org.antlr.runtime.Token.EOF;
        next = lexer.nextToken()) {
      if (next.getType() == InternalSysDesignLexer.RULE_WS) {
        continue;
      }
      CommonToken token = (CommonToken) next;
      int start = token.getStartIndex();
      String content = text.substring(start, token.getStopIndex() + 1);
      line += lineEnds(text, scanned, start);
      scanned = start;
      TokenKind kind = kind(token.getType(), content);
      tokens.add(new Token(kind, start, content, line != lineOfLast));
      lineOfLast = kind == TokenKind.COMMENT ? lineOfLast : line;
    }
    return tokens;
  }

  private static int lineEnds(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        count++;
      }
    }
    return count;
  }

  private static TokenKind kind(int type, String content) {
    return switch (type) {
      case InternalSysDesignLexer.RULE_KEY -> TokenKind.KEY;
      case InternalSysDesignLexer.RULE_NAMED -> TokenKind.NAMED;
      case InternalSysDesignLexer.RULE_SOURCE -> TokenKind.SOURCE;
      case InternalSysDesignLexer.RULE_ID, InternalSysDesignLexer.RULE_RESERVED -> TokenKind.WORD;
      case InternalSysDesignLexer.RULE_QTY -> TokenKind.QUANTITY;
      case InternalSysDesignLexer.RULE_STRING -> TokenKind.STRING;
      case InternalSysDesignLexer.RULE_ML_COMMENT, InternalSysDesignLexer.RULE_SL_COMMENT ->
          TokenKind.COMMENT;
      default -> Character.isLetter(content.charAt(0)) ? TokenKind.KEYWORD : TokenKind.SIGN;
    };
  }
}
