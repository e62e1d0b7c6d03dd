/** Tests of the command, run in this process and in one of its own. */
package dev.sysdesign.cli;
