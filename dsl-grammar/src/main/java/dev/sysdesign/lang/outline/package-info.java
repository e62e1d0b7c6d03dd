/**
 * The shape of a text while it is being typed: its tokens, as the language's own lexer reads them,
 * and its statements. One token decides what a statement is, so this takes no parser, never fails,
 * and is ready in milliseconds; what a text means, and what is wrong with it, says the language.
 */
package dev.sysdesign.lang.outline;
