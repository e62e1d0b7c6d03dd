/**
 * Everything that can be said to be wrong with a system, of all modules together: that each rule is
 * described, tried on a file that it finds wrong and on the nearest one on which it is silent, and
 * that these files notice when it is switched off.
 */
package dev.sysdesign.rules;
