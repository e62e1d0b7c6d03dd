/**
 * The one way a file looks: one statement a line, four blanks a level, commas between properties of
 * one line and nowhere else.
 *
 * <p>Written over the tokens of the text rather than on Xtext's formatter, whose time grows faster
 * than the file (measured: a second at 1,000 components, most of a minute at 10,000).
 */
package dev.sysdesign.lang.formatting;
