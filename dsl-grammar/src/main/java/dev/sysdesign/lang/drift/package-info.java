/**
 * How a text moved on since it was analysed: where what was measured stands now, and which of the
 * numbers depend on what has been edited since.
 */
package dev.sysdesign.lang.drift;
