/**
 * What the jars that are handed on hold beside our own classes; these tests run after the jars are
 * made.
 */
package dev.sysdesign.cli.shipped;
