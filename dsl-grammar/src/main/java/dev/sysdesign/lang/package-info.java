/**
 * The language: from the text of {@code .sysdesign} files to a checked model, and back to places in
 * the text.
 *
 * <p>Everything Xtext and EMF stays inside: what leaves this module are immutable values.
 */
package dev.sysdesign.lang;
