package dev.sysdesign.lang.parser;

import dev.sysdesign.lang.parser.antlr.internal.InternalSysDesignLexer;

/** The lexer of the language's own parser: every token comes from {@link WordLexer}. */
public final class SysDesignLexer extends InternalSysDesignLexer {
  private static final TokenTypes TYPES = TokenTypes.of(InternalSysDesignLexer.class);

  private final WordLexer words = new WordLexer(TYPES);

  @Override
  public void mTokens() {
    words.read(input, state);
  }
}
