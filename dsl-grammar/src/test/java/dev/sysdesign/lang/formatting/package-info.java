/** Tests of the formatter. */
package dev.sysdesign.lang.formatting;
