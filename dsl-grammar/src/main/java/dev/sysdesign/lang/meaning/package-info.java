/**
 * What can be wrong with a model as a whole: cycles, clients without a rate, caches without keys,
 * faults that hit nothing. One rule a class, listed once.
 */
package dev.sysdesign.lang.meaning;
