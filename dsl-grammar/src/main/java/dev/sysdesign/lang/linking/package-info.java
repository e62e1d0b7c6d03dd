/**
 * What names mean: the files that a file imports, the statements that make up its system, and the
 * declarations behind its names.
 */
package dev.sysdesign.lang.linking;
