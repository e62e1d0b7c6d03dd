/** Tests of the lexer and of the recovery of the parser. */
package dev.sysdesign.lang.parser;
