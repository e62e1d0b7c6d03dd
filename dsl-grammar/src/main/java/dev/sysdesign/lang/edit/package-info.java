/**
 * Changes of a model as changes of its text: the fewest characters that make the text say what the
 * changed model says, in the form of the formatter, with comments kept.
 *
 * <pre>{@code
 * SystemText system = new SystemText("shop.sysdesign", text, resolver, file -> true);
 * TextOutcome outcome = TextEdits.of(edit, system);
 * if (outcome instanceof TextOutcome.Changed changed) {
 *   changed.changes(); // a range of a file, and what stands there from now on
 * }
 * }</pre>
 */
package dev.sysdesign.lang.edit;
