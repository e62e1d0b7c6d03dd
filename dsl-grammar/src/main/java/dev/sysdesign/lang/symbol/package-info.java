/**
 * The names of a text: where each is declared and where it is used, also while other parts of the
 * text are broken.
 */
package dev.sysdesign.lang.symbol;
