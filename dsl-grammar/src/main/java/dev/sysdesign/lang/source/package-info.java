/**
 * Places in texts, and what is wrong there: plain values, the same for every user of the module.
 */
package dev.sysdesign.lang.source;
