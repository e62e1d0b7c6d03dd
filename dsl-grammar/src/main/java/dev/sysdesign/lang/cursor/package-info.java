/**
 * What may stand at a place in a text. A place is classified once, as a closed type, and completion
 * and hover start from that: the one offers what may stand there, the other explains what does.
 */
package dev.sysdesign.lang.cursor;
