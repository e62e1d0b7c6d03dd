/**
 * The statements of the language as data: the words that they start with, where each may stand, and
 * how it is explained. Knows neither parser nor tree.
 */
package dev.sysdesign.lang.statement;
