/**
 * What can be wrong with a syntax tree by itself: gaps of half-typed statements, text that means
 * nothing, statements out of place. One class a rule, its codes beside its messages; {@link
 * dev.sysdesign.lang.rules.TreeRules} lists them once, in order.
 */
package dev.sysdesign.lang.rules;
