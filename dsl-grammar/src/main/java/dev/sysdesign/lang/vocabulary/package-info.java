/**
 * What the catalogs say, in the form that completion and hover need: which properties a block
 * takes, what may stand as a value, and the documentation of all of it. Knows no list of its own.
 */
package dev.sysdesign.lang.vocabulary;
