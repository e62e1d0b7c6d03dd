/** Tests of the language as a whole. */
package dev.sysdesign.lang;
