/** What is wrong, at its place: the problems of the language, and what the last analysis found. */
package dev.sysdesign.server.diagnostic;
