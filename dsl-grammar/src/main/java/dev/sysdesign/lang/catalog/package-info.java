/**
 * The rules that no single class owns: several parts of the language find the same wrong. Rules
 * that are one class each stand in that class.
 */
package dev.sysdesign.lang.catalog;
