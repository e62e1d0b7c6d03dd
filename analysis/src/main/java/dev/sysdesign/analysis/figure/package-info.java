/**
 * Numbers for people: one way to write a time, a rate, a share and an amount of money, shared by
 * tables, sentences and editor hints.
 */
package dev.sysdesign.analysis.figure;
