/** Tests of the rules of the syntax tree. */
package dev.sysdesign.lang.rules;
