/**
 * The {@code sysdesign} command: one class a subcommand, each only translating between the terminal
 * and the modules.
 */
package dev.sysdesign.cli;
