/** Tests of reading files of every kind. */
package dev.sysdesign.workspace;
