/**
 * What can be said to be wrong with a system: a code, how bad it is, what it looks at, what it
 * means and what mends it. Each module lists the rules that it owns; nothing else may speak.
 */
package dev.sysdesign.engine.model.rule;
