/**
 * A text while it is being typed: all that is known of it without parser and tree, as one value.
 */
package dev.sysdesign.lang.typing;
