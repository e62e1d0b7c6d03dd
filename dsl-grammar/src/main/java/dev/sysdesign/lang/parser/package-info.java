/**
 * Reads the text of a file into tokens, ahead of the generated parser.
 *
 * <p>ANTLR 3 terminals cannot look past their own end, but the language asks for it: whether the
 * hyphen of {@code a->b} belongs to the name, whether a word is a property, starts an edge, or
 * stands where a name must. {@link dev.sysdesign.lang.parser.WordLexer} answers these questions, so
 * that one token decides every statement and a half-typed line leaves its neighbours alone.
 */
package dev.sysdesign.lang.parser;
