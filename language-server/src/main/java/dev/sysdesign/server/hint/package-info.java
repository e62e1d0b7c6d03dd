/**
 * Numbers beside the text they belong to: inlay hints behind edges and components, and the row
 * above the system. All of them are read from the last analysis; the forms of numbers are those of
 * the reports.
 */
package dev.sysdesign.server.hint;
