/**
 * Counter-based random numbers: every draw is a function of what it is for, so that adding or
 * removing a component changes no draw of another.
 */
package dev.sysdesign.engine.random;
